package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who takes part, and what they are asked. */
@MicronautTest
class ParticipantsTest {
  @Inject Harbour harbour;

  private static String cooks(String session, String diet) {
    return """
    {"sessionId": "%s", "tickets": [{"type": "cook", "quantity": 2}],
     "participants": [{"ticket": "cook", "answers": {"diet": "any"}},
                      {"ticket": "cook", "answers": {"diet": "%s", "shoe-size": "41"}}]}
    """
        .formatted(session, diet);
  }

  @Test
  void questions_are_to_be_answered() {
    var cooking = harbour.experience("harbour", "cooking-class").at("/sessions/0/id").asText();
    assertThat(harbour.place(Harbour.order(Harbour.item(cooking, "cook", 2))).gist())
        .isEqualTo("422 answer-missing items[0].participants[0].answers.diet");
    assertThat(harbour.place(Harbour.order(cooks(cooking, "stones"))).gist())
        .isEqualTo("422 answer-missing items[0].participants[1].answers.diet");
    assertThat(harbour.place(Harbour.order(cooks(cooking, "any"))).status()).isEqualTo(201);
  }

  @Test
  void who_answers_wrongly_is_told_the_question_and_its_choices() {
    var cooking = harbour.experience("harbour", "cooking-class").at("/sessions/0/id").asText();
    var refused = harbour.place(Harbour.order(cooks(cooking, "stones")));
    assertThat(refused.at("/detail"))
        .isEqualTo("“Your diet” is to be answered with one of: any, vegetarian.");
    assertThat(refused.json().get("choices")).hasToString("[\"any\",\"vegetarian\"]");
  }

  @Test
  void a_participant_has_a_ticket() {
    var walk =
        """
        {"sessionId": "%s", "tickets": [{"type": "adult", "quantity": 1}],
         "participants": [{"ticket": "adult"}, {"ticket": "adult"}]}
        """
            .formatted(harbour.freshWalk());
    assertThat(harbour.place(Harbour.order(walk)).gist())
        .isEqualTo("422 participant-not-expected items[0].participants[1]");
  }
}
