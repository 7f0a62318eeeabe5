package booking.domain.catalog;

import booking.domain.money.Money;
import booking.domain.party.TicketTypeId;

/**
 * A participant category with its price.
 *
 * @param seats units one ticket takes from the pool: 4 for a family, 0 for an infant on a lap
 * @param people persons one ticket stands for, as the party size counts them
 * @param smallestGroup tickets that are charged at least, once any is bought (1: no minimum)
 */
public record TicketType(
    TicketTypeId id,
    String code,
    String name,
    Money price,
    Charge charge,
    int seats,
    int people,
    int smallestGroup) {

  /** How the price counts. On a resource, both are further multiplied by the time booked. */
  public enum Charge {
    PER_TICKET,
    PER_BOOKING
  }

  public TicketType {
    if (price.isNegative() || seats < 0 || people < 0 || smallestGroup < 1) {
      throw new IllegalArgumentException("Ticket %s: nothing of it is negative".formatted(code));
    }
  }
}
