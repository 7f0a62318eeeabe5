package booking.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.work.IdsContract;
import booking.domain.work.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RandomIdsTest implements IdsContract {
  @Override
  public Ids ids() {
    return new RandomIds(Clock.systemUTC());
  }

  @Test
  void an_id_begins_with_the_millisecond_in_which_it_was_made() {
    var noon = Instant.parse("2030-06-01T12:00:00Z");
    UUID id = new RandomIds(Clock.fixed(noon, ZoneOffset.UTC)).next();
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(noon.toEpochMilli());
  }
}
