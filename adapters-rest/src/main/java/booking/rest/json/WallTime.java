package booking.rest.json;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A time as a customer sends it: what the wall shows where the thing takes place, or, with an
 * offset, an instant.
 */
public record WallTime(LocalDateTime local, Optional<OffsetDateTime> instant) {

  static WallTime parse(String text) {
    try {
      return new WallTime(LocalDateTime.parse(text), Optional.empty());
    } catch (DateTimeParseException notLocal) {
      var instant = OffsetDateTime.parse(text);
      return new WallTime(instant.toLocalDateTime(), Optional.of(instant));
    }
  }

  /**
   * What the wall shows in that zone. Empty for an instant within an hour that is repeated there,
   * when it is meant the second time: what the wall shows then always means the first.
   */
  public Optional<LocalDateTime> in(ZoneId zone) {
    return instant.isEmpty()
        ? Optional.of(local)
        : instant
            .map(at -> at.atZoneSameInstant(zone))
            .filter(shown -> shown.equals(shown.withEarlierOffsetAtOverlap()))
            .map(ZonedDateTime::toLocalDateTime);
  }
}
