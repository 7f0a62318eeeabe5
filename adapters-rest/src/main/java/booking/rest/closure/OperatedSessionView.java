package booking.rest.closure;

import booking.application.closure.LookAtSession.Sight;
import booking.domain.closure.Decision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

/** A departure as its operator sees it. */
@Schema(name = "OperatedSession")
record OperatedSessionView(
    String id,
    String experienceId,
    @Schema(description = "On the wall where it starts, with its offset") OffsetDateTime start,
    OffsetDateTime end,
    int seats,
    @Schema(description = "Seats held or sold") long taken,
    @Schema(description = "Seats sold") long sold,
    @Schema(description = "Bookings that stand") int bookings,
    @Schema(description = "Whether it is on sale") boolean open,
    @Schema(description = "Whether it was decided, when its time came, that it goes ahead")
        boolean guaranteed) {

  static OperatedSessionView of(Sight it) {
    var session = it.session();
    var when = session.interval();
    return new OperatedSessionView(
        session.id().value().toString(),
        session.experience().value().toString(),
        when.start().atZone(session.zone()).toOffsetDateTime(),
        when.end().atZone(session.zone()).toOffsetDateTime(),
        session.capacity(),
        it.taken(),
        it.bookings().seats(),
        it.bookings().standing() + it.bookings().used(),
        session.open(),
        it.decision().filter(Decision::goesAhead).isPresent());
  }
}
