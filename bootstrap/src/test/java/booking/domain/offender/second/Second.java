package booking.domain.offender.second;

import booking.domain.offender.first.First;
import java.util.Optional;

/** Knows the first, which knows the second. */
public record Second(Optional<First> other) {
  Second with(First first) {
    return new Second(Optional.of(first));
  }
}
