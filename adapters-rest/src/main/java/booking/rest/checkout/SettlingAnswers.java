package booking.rest.checkout;

import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.order.AbandonReason;
import booking.rest.availability.AlternativeView;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

/** What is answered to whoever wants a payment brought to its end; a refusal is thrown. */
final class SettlingAnswers {
  private static final String SOON = "2";

  private SettlingAnswers() {}

  static HttpResponse<SettledView> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Confirmed(var checkout) -> HttpResponse.ok(SettledView.of(checkout));
      case Outcome.InFlight(var checkout) ->
          HttpResponse.<SettledView>accepted()
              .header(HttpHeaders.RETRY_AFTER, SOON)
              .body(SettledView.of(checkout));
      case Outcome.NeedsAction(var checkout) ->
          throw Problem.of(
                  ProblemCode.NEEDS_ACTION, "The payment is to be confirmed at the gateway.")
              .with("order", SettledView.of(checkout).order())
              .refused();
      case Outcome.Declined(var checkout, var code) ->
          throw Problem.of(
                  ProblemCode.PAYMENT_DECLINED, "Another card may be tried while seats are held.")
              .with("declineCode", code)
              .with("holdExpiresAt", checkout.hold().expiresAt())
              .refused();
      case Outcome.CaptureRefused _ ->
          throw Problem.of(
                  ProblemCode.CAPTURE_REFUSED, "Nothing was taken; the seats are free again.")
              .refused();
      case Outcome.SeatsGone(_, var alternatives) ->
          throw Problem.of(ProblemCode.SEATS_GONE, "The money goes back in full.")
              .with("alternatives", AlternativeView.of(alternatives))
              .refused();
      case Outcome.Ended(_, var why) -> throw ended(why).refused();
      case Outcome.NothingTaken _ ->
          throw Problem.of(ProblemCode.NOTHING_DUE, "Nothing was taken.").refused();
      case Outcome.NoSuchPayment _ ->
          throw Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused();
    };
  }

  private static Problem ended(AbandonReason why) {
    return switch (why) {
      case GIVEN_UP -> Problem.of(ProblemCode.ORDER_GIVEN_UP, "Its seats were let go at once.");
      case HOLD_EXPIRED ->
          Problem.of(ProblemCode.HOLD_EXPIRED, "The seats were let go, and nothing was taken.");
      case SEATS_GONE -> Problem.of(ProblemCode.SEATS_GONE, "The money goes back in full.");
      case DEPARTURE_CANCELLED ->
          Problem.of(ProblemCode.SESSION_CANCELLED, "The money goes back in full.");
      case CAPTURE_REFUSED -> Problem.of(ProblemCode.CAPTURE_REFUSED, "Nothing was taken.");
    };
  }
}
