package booking.domain.cancellation;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Experience;
import booking.domain.catalog.TicketType;
import booking.domain.pricing.QuotedItem.TicketSale;
import java.util.List;

/** What fewer tickets take: seats, and of things that go with seats as many fewer. */
final class FewerSeats {
  private final long before;
  private final long after;

  FewerSeats(Experience experience, List<TicketSale> before, List<TicketSale> after) {
    this.before = seats(experience, before);
    this.after = seats(experience, after);
  }

  private static long seats(Experience experience, List<TicketSale> tickets) {
    return tickets.stream()
        .mapToLong(sold ->
            (long) sold.quantity()
                * experience.ticket(sold.type()).map(TicketType::seats).orElse(1))
        .sum();
  }

  List<Demand> claims(List<Demand> claims) {
    return claims.stream()
        .filter(demand -> !goesWithSeats(demand) || after > 0)
        .map(demand -> goesWithSeats(demand) ? fewer(demand) : demand)
        .toList();
  }

  /** What is booked as a whole does not get less. */
  private boolean goesWithSeats(Demand demand) {
    return (demand.kind() == PoolKind.SEATS || demand.kind() == PoolKind.RESOURCE)
        && before > 0
        && demand.units() % before == 0;
  }

  private Demand fewer(Demand demand) {
    long units = demand.units() / before * after;
    return demand
        .blocked()
        .map(during -> Demand.during(demand.pool(), demand.kind(), units, during))
        .orElseGet(() -> Demand.counted(demand.pool(), demand.kind(), units));
  }
}
