package booking.rest.catalog;

import booking.domain.catalog.Experience;
import booking.domain.catalog.TicketType;
import booking.domain.party.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What participants are asked. */
@Schema(name = "Question")
public record QuestionView(
    String code,
    String label,
    boolean required,
    @Schema(description = "The only answers accepted; any if empty") List<String> choices,
    @Schema(description = "Codes of the tickets that are asked") List<String> tickets) {

  static List<QuestionView> of(Experience experience) {
    return experience.questions().stream()
        .map(question ->
            new QuestionView(
                question.code(),
                question.label(),
                question.required(),
                question.choices(),
                asked(question, experience.tickets())))
        .toList();
  }

  private static List<String> asked(Question question, List<TicketType> tickets) {
    return tickets.stream()
        .filter(ticket -> question.asks(ticket.id()))
        .map(TicketType::code)
        .toList();
  }
}
