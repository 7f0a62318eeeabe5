package booking.domain.settlement;

import booking.domain.ledger.Settlement;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import java.time.LocalDate;
import java.util.Collection;

/** How an order stands with its customer's money, in a word. */
public enum SettlementState {
  UNPAID,
  /** Nothing is paid yet, but it is set aside. */
  AUTHORISED,
  PARTIALLY_PAID,
  PAID,
  OVERPAID,
  PARTIALLY_REFUNDED,
  REFUNDED,
  /** Something is owed beyond the day on which it was due, and no money for it is on its way. */
  OVERDUE;

  /**
   * As the books say; and, as long as they say nothing, as the payments do.
   *
   * @param payments all of the order
   * @param today in the supplier's zone
   */
  public static SettlementState of(
      Order order, Settlement books, Collection<Payment> payments, LocalDate today) {
    boolean setAside = payments.stream().anyMatch(SettlementState::isSetAside);
    if (!setAside && isOverdue(order, books, today)) {
      return OVERDUE;
    }
    if (wasBooked(order)) {
      return booked(books, setAside);
    }
    return setAside ? AUTHORISED : UNPAID;
  }

  private static SettlementState booked(Settlement books, boolean setAside) {
    return switch (books.state()) {
      case UNPAID -> setAside ? AUTHORISED : UNPAID;
      case PARTIALLY_PAID -> PARTIALLY_PAID;
      case PAID -> PAID;
      case OVERPAID -> OVERPAID;
      case PARTIALLY_REFUNDED -> PARTIALLY_REFUNDED;
      case REFUNDED -> REFUNDED;
    };
  }

  /** On the day itself it is due, and not overdue. */
  private static boolean isOverdue(Order order, Settlement books, LocalDate today) {
    return order instanceof Order.Confirmed
        && books.outstanding().isPositive()
        && order.details().quote().restDueOn().filter(today::isAfter).isPresent();
  }

  private static boolean isSetAside(Payment payment) {
    return payment instanceof Payment.Authorised || payment instanceof Payment.Capturing;
  }

  /** Of what never was, the books say nothing; and of what costs nothing, that it is paid. */
  static boolean wasBooked(Order order) {
    return switch (order) {
      case Order.Confirmed booked -> true;
      case Order.Cancelled booked -> true;
      case Order.Closed booked -> true;
      case Order.Draft never -> false;
      case Order.Placed notYet -> false;
      case Order.Abandoned never -> false;
    };
  }
}
