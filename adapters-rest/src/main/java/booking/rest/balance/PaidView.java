package booking.rest.balance;

import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.checkout.Checkout;
import booking.domain.payment.Payment;
import booking.rest.money.Amount;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.swagger.v3.oas.annotations.media.Schema;

/** How a payment by link went; what did not go well is thrown. */
@Schema(name = "PaidByLink")
public record PaidView(
    @Schema(description = "paid, or in-flight while nobody knows") String status, Amount amount) {
  private static final String SOON = "2";

  static HttpResponse<PaidView> answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Confirmed(var checkout) -> HttpResponse.ok(of("paid", checkout));
      case Outcome.InFlight(var checkout) ->
          HttpResponse.<PaidView>accepted()
              .header(HttpHeaders.RETRY_AFTER, SOON)
              .body(of("in-flight", checkout));
      case Outcome.NeedsAction _ ->
          throw Problem.of(
                  ProblemCode.NEEDS_ACTION, "The payment is to be confirmed at the gateway.")
              .refused();
      case Outcome.Declined(_, var code) ->
          throw Problem.of(ProblemCode.PAYMENT_DECLINED, "Another card may be tried.")
              .with("declineCode", code)
              .refused();
      case Outcome.CaptureRefused _ ->
          throw Problem.of(ProblemCode.CAPTURE_REFUSED, "Nothing was taken.").refused();
      case Outcome.SeatsGone _ ->
          throw Problem.of(ProblemCode.SEATS_GONE, "The money goes back in full.").refused();
      case Outcome.Ended _, Outcome.NothingTaken _, Outcome.NoSuchPayment _ ->
          throw Problem.of(ProblemCode.LINK_EXPIRED, "Nothing was taken.").refused();
    };
  }

  private static PaidView of(String status, Checkout checkout) {
    var payment = checkout.payment().orElseThrow();
    return new PaidView(
        status,
        Amount.of(
            payment instanceof Payment.Captured captured
                ? captured.amount()
                : payment.details().amount()));
  }
}
