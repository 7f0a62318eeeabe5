package booking.rest.availability;

import booking.domain.availability.Alternative;
import booking.domain.catalog.Session;
import booking.domain.time.Interval;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** What might do instead. */
public sealed interface AlternativeView {

  /** Another departure of the experience. */
  @Schema(name = "AlternativeSession")
  record OfSession(String sessionId, String experienceId, OffsetDateTime start, OffsetDateTime end)
      implements AlternativeView {}

  /** Another interval of the resource. */
  @Schema(name = "AlternativeInterval")
  record OfInterval(
      String resourceId, String experienceId, OffsetDateTime start, OffsetDateTime end)
      implements AlternativeView {}

  static List<AlternativeView> of(List<Alternative> alternatives) {
    return alternatives.stream().map(AlternativeView::of).toList();
  }

  private static AlternativeView of(Alternative alternative) {
    return switch (alternative) {
      case Alternative.Departure(var session) -> of(session);
      case Alternative.FreeTime(var experience, var resource, var interval, var zone) ->
          new OfInterval(
              resource.value().toString(),
              experience.value().toString(),
              start(interval, zone),
              end(interval, zone));
    };
  }

  private static AlternativeView of(Session session) {
    return new OfSession(
        session.id().value().toString(),
        session.experience().value().toString(),
        start(session.interval(), session.zone()),
        end(session.interval(), session.zone()));
  }

  private static OffsetDateTime start(Interval interval, ZoneId zone) {
    return interval.start().atZone(zone).toOffsetDateTime();
  }

  private static OffsetDateTime end(Interval interval, ZoneId zone) {
    return interval.end().atZone(zone).toOffsetDateTime();
  }
}
