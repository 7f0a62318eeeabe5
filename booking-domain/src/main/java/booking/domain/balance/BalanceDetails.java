package booking.domain.balance;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.payment.KeptCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a balance is about, however far its customer has been asked for it.
 *
 * @param dueOn the last day on which it is paid in time
 * @param zone where the supplier is at home: his days and mornings count
 * @param card the one that is charged when it is due, where its owner agreed to that
 */
public record BalanceDetails(
    OrderId order, SupplierId supplier, LocalDate dueOn, ZoneId zone, Optional<KeptCard> card) {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** The same, due on another day. */
  public BalanceDetails dueOn(LocalDate other) {
    return new BalanceDetails(order, supplier, other, zone, card);
  }

  /** In the morning, so many days after it is due, or before. */
  Instant onDay(int after) {
    return dueOn.plusDays(after).atTime(MORNING).atZone(zone).toInstant();
  }
}
