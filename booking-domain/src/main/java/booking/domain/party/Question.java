package booking.domain.party;

import java.util.List;
import java.util.Set;

/**
 * What an experience asks of each participant: a diet, a body height, a hotel.
 *
 * @param choices the only answers accepted; empty for free text
 * @param tickets the categories that are asked; empty for all
 */
public record Question(
    String code, String label, boolean required, List<String> choices, Set<TicketTypeId> tickets) {

  public Question {
    choices = List.copyOf(choices);
    tickets = Set.copyOf(tickets);
  }

  public boolean asks(TicketTypeId ticket) {
    return tickets.isEmpty() || tickets.contains(ticket);
  }

  public boolean accepts(String answer) {
    return choices.isEmpty() ? !answer.isBlank() : choices.contains(answer);
  }
}
