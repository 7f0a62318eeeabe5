package booking.rest.closure;

import booking.application.closure.LookAtSession.Progress;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellation.Trouble;
import booking.rest.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** How far cancelling a departure has come. */
@Schema(name = "SessionCancellation")
record SessionCancellationView(
    String sessionId,
    @Schema(description = "running until no booking of it stands, then done") String status,
    String reason,
    String note,
    boolean goodwill,
    Instant requestedAt,
    @Schema(description = "Bookings that stood when it was cancelled, or came too late") int found,
    int cancelled,
    @Schema(description = "Bookings whose turn is yet to come") int left,
    @Schema(description = "Bookings that were used already and stay as they are") int kept,
    @Schema(description = "What went wrong when it was last tried; it is tried again")
        List<TroubleView> troubles) {

  /** A booking that could not be cancelled yet. */
  @Schema(name = "SessionCancellationTrouble")
  record TroubleView(String bookingId, String why) {
    private static TroubleView of(Trouble trouble) {
      return new TroubleView(trouble.booking().value().toString(), trouble.why());
    }
  }

  static SessionCancellationView of(Progress it) {
    var details = it.cancellation().details();
    return new SessionCancellationView(
        details.session().value().toString(),
        status(it.cancellation()),
        WireName.of(details.reason()),
        details.note(),
        details.goodwill(),
        details.requestedAt(),
        it.bookings().found(),
        it.bookings().cancelled(),
        it.bookings().standing(),
        it.bookings().used(),
        troubles(it.cancellation()));
  }

  private static String status(SessionCancellation cancellation) {
    return switch (cancellation) {
      case SessionCancellation.Running _ -> "running";
      case SessionCancellation.Done _ -> "done";
    };
  }

  private static List<TroubleView> troubles(SessionCancellation cancellation) {
    return switch (cancellation) {
      case SessionCancellation.Running(_, var troubles) ->
          troubles.stream().map(TroubleView::of).toList();
      case SessionCancellation.Done _ -> List.of();
    };
  }
}
