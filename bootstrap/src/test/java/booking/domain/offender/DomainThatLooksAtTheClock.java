package booking.domain.offender;

import java.time.Instant;
import java.util.UUID;

/** A domain type that takes time and chance from the air. */
public record DomainThatLooksAtTheClock(UUID id, Instant at) {
  static DomainThatLooksAtTheClock here() {
    return new DomainThatLooksAtTheClock(UUID.randomUUID(), Instant.now());
  }
}
