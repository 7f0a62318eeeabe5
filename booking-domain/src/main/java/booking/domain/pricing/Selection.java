package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Extra;
import booking.domain.catalog.TicketType;
import booking.domain.time.LocalSpan;
import java.util.List;

/**
 * An item of a basket with everything looked up, ready to be priced.
 *
 * @param when the wall time from start to end, without buffers
 * @param occupancy how full the session or resource was when it was looked at
 * @param claims what it will take from which pools
 */
public record Selection(
    Target target,
    Experience experience,
    LocalSpan when,
    List<Tickets> tickets,
    List<Extras> extras,
    Occupancy occupancy,
    List<Demand> claims) {

  public record Tickets(TicketType type, int quantity) {}

  public record Extras(Extra extra, int quantity) {}

  /** Units taken of a capacity; the share of it is what occupancy rules look at. */
  public record Occupancy(long taken, long capacity) {}

  public Selection {
    tickets = List.copyOf(tickets);
    extras = List.copyOf(extras);
    claims = List.copyOf(claims);
  }

  /** Persons, as the party size counts them. */
  public int people() {
    return tickets.stream().mapToInt(sold -> sold.type().people() * sold.quantity()).sum();
  }
}
