package booking.rest.availability;

import booking.application.availability.OfferedSession;
import booking.rest.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/** A departure with what is left of it. */
@Schema(name = "Session")
public record SessionView(
    String id,
    @Schema(description = "On the wall where it starts, with its offset") OffsetDateTime start,
    OffsetDateTime end,
    long capacity,
    long remaining,
    @Schema(description = "available, limited (too few for the party), sold-out or closed")
        String status) {

  static List<SessionView> of(List<OfferedSession> sessions) {
    return sessions.stream().map(SessionView::of).toList();
  }

  private static SessionView of(OfferedSession offered) {
    var session = offered.session();
    var when = session.interval();
    return new SessionView(
        session.id().value().toString(),
        when.start().atZone(session.zone()).toOffsetDateTime(),
        when.end().atZone(session.zone()).toOffsetDateTime(),
        offered.capacity(),
        offered.left(),
        WireName.of(offered.status()));
  }
}
