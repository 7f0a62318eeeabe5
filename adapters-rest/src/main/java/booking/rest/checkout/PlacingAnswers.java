package booking.rest.checkout;

import booking.application.checkout.PlaceOrder.Outcome;
import booking.domain.party.Question;
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
      case Outcome.ParticipantNotExpected(int item, int participant) ->
          throw Problem.of(
                  ProblemCode.PARTICIPANT_NOT_EXPECTED, "As many as tickets, and of their types.")
              .at(participant(item, participant))
              .refused();
      case Outcome.AnswerMissing(int item, int participant, var question) ->
          throw Problem.of(ProblemCode.ANSWER_MISSING, wanted(question))
              .at("%s.answers.%s".formatted(participant(item, participant), question.code()))
              .with("question", question.code())
              .with("choices", question.choices())
              .refused();
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

  private static String wanted(Question question) {
    return question.choices().isEmpty()
        ? "“%s” is to be answered.".formatted(question.label())
        : "“%s” is to be answered with one of: %s."
            .formatted(question.label(), String.join(", ", question.choices()));
  }

  private static String participant(int item, int participant) {
    return "items[%d].participants[%d]".formatted(item, participant);
  }
}
