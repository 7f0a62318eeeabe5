package booking.application.availability;

import booking.domain.catalog.Experience;
import booking.domain.money.Money;
import java.util.List;

/**
 * An experience with what can be had of it.
 *
 * @param fromPrice the lowest price of a ticket that takes a place, before any rule
 * @param sessions empty for what is booked by interval
 */
public record OfferedExperience(
    Experience experience, Money fromPrice, List<OfferedSession> sessions) {

  public OfferedExperience {
    sessions = List.copyOf(sessions);
  }

  static Money fromPrice(Experience experience) {
    return experience.tickets().stream()
        .filter(ticket -> ticket.seats() > 0)
        .map(ticket -> ticket.price())
        .reduce(Money::min)
        .orElseGet(() -> experience.tickets().getFirst().price());
  }
}
