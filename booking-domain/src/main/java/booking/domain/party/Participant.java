package booking.domain.party;

import java.util.Map;

/** One person who takes part, by ticket, with answers by question code. Personal data. */
public record Participant(TicketTypeId ticket, Map<String, String> answers) {

  public Participant {
    answers = Map.copyOf(answers);
  }

  @Override
  public String toString() {
    return "Participant[…]";
  }
}
