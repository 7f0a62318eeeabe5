package booking.rest.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import booking.application.checkout.Participants.Misfit;
import booking.application.checkout.PlaceOrder.Outcome;
import booking.domain.party.Question;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers that take a race or a broken gateway to come about. */
class PlacingAnswersTest {

  private static Problem told(Outcome outcome) {
    return catchThrowableOfType(Refused.class, () -> PlacingAnswers.of(outcome)).problem();
  }

  @Test
  void a_twin_in_flight_is_worth_waiting_for() {
    var problem = told(new Outcome.InProgress());
    assertThat(problem.code()).isEqualTo(ProblemCode.IN_PROGRESS);
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.retryAfter()).contains(Duration.ofSeconds(1));
  }

  @Test
  void a_question_of_free_text_has_no_choices_to_tell() {
    var hotel = new Question("hotel", "Your hotel", true, List.of(), Set.of());
    assertThat(told(new Outcome.WrongParticipants(new Misfit.AnswerMissing(0, 0, hotel))).detail())
        .isEqualTo("“Your hotel” is to be answered.");
  }

  @Test
  void a_gateway_that_refuses_says_why() {
    var problem = told(new Outcome.GatewayRefused("amount_too_large"));
    assertThat(problem.code()).isEqualTo(ProblemCode.GATEWAY_REFUSED);
    assertThat(problem.status()).isEqualTo(502);
    assertThat(problem.more()).containsEntry("gatewayCode", "amount_too_large");
  }
}
