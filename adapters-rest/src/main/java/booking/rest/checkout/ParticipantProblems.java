package booking.rest.checkout;

import booking.application.checkout.Participants.Misfit;
import booking.domain.party.Question;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;

/** What is wrong with who takes part. */
public final class ParticipantProblems {
  private ParticipantProblems() {}

  /**
   * The problem with one of them.
   *
   * @param of where in the body the participants are listed, up to the dot
   */
  public static Problem of(Misfit why, String of) {
    var at = "%sparticipants[%d]".formatted(of, why.participant());
    return switch (why) {
      case Misfit.NotExpected _ ->
          Problem.of(
                  ProblemCode.PARTICIPANT_NOT_EXPECTED, "As many as tickets, and of their types.")
              .at(at);
      case Misfit.AnswerMissing(_, _, var question) ->
          Problem.of(ProblemCode.ANSWER_MISSING, wanted(question))
              .at("%s.answers.%s".formatted(at, question.code()))
              .with("question", question.code())
              .with("choices", question.choices());
    };
  }

  private static String wanted(Question question) {
    return question.choices().isEmpty()
        ? "“%s” is to be answered.".formatted(question.label())
        : "“%s” is to be answered with one of: %s."
            .formatted(question.label(), String.join(", ", question.choices()));
  }
}
