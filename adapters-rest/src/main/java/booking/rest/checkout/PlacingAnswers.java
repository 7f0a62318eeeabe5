package booking.rest.checkout;

import booking.application.checkout.PlaceOrder.Outcome;
import booking.rest.pricing.QuoteView;
import booking.rest.pricing.Refusals;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import java.time.Duration;
import java.util.Optional;

/** What is answered to placing; a refusal is thrown. */
final class PlacingAnswers {
  private static final Duration SOON = Duration.ofSeconds(1);

  private PlacingAnswers() {}

  static PlacedView of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Placed placed -> PlacedView.of(placed);
      case Outcome.Refused(var why, var alternatives) ->
          throw Refusals.of(why, alternatives).refused();
      case Outcome.QuoteChanged(var quote, var token) ->
          throw Problem.of(
                  ProblemCode.QUOTE_CHANGED, "Accept the new quote by its token, or leave it.")
              .with("quote", QuoteView.of(quote, Optional.of(token)))
              .refused();
      case Outcome.UnknownToken _ ->
          throw Problem.of(ProblemCode.UNKNOWN_QUOTE_TOKEN, "Send it as it came with the quote.")
              .at("quoteToken")
              .refused();
      case Outcome.TermsNotAccepted _ ->
          throw Problem.of(ProblemCode.TERMS_NOT_ACCEPTED, "Without that there is no order.")
              .at("termsAccepted")
              .refused();
      case Outcome.WrongParticipants(var why) ->
          throw ParticipantProblems.of(why, "items[%d].".formatted(why.item())).refused();
      case Outcome.KeyReused _ ->
          throw Problem.of(
                  ProblemCode.IDEMPOTENCY_KEY_REUSED, "A request that differs takes its own key.")
              .refused();
      case Outcome.InProgress _ ->
          throw Problem.of(ProblemCode.IN_PROGRESS, "Repeat it with the same key in a moment.")
              .retryAfter(SOON)
              .refused();
      case Outcome.GatewayIsSilent _ ->
          throw Problem.of(
                  ProblemCode.GATEWAY_SILENT, "The seats are held; repeat with the same key.")
              .retryAfter(SOON)
              .refused();
      case Outcome.GatewayRefused(var code) ->
          throw Problem.of(ProblemCode.GATEWAY_REFUSED, "The seats are free again.")
              .with("gatewayCode", code)
              .refused();
    };
  }
}
