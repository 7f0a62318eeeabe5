package booking.domain.notice;

import booking.domain.booking.Booking;
import booking.domain.catalog.Supplier;
import booking.domain.dispute.Dispute;
import booking.domain.giftcard.GiftCard;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.refund.Refund;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is said of an order after it was sold: that some of it is changed or undone, and where its
 * money is.
 */
public sealed interface AfterSale extends Notice.AboutOrder {

  /** One that its customer reads. */
  sealed interface ToCustomer extends AfterSale {}

  /** One that its supplier reads. */
  sealed interface ToSupplier extends AfterSale {}

  /** One that who runs the platform is to hear of as well. */
  sealed interface ToPlatformToo extends ToSupplier {}

  /**
   * A booking is cancelled; with a calendar file that takes its dates back.
   *
   * @param unpaid it is because what was still owed did not come
   * @param fee what is kept for it
   * @param refund what goes back or went back for it; empty when nothing can be promised
   * @param goodwill what the customer gets besides
   */
  record BookingCancelled(
      String id,
      Supplier supplier,
      Order order,
      Booking.Cancelled booking,
      boolean unpaid,
      Money fee,
      Optional<Refund> refund,
      Optional<GiftCard> goodwill,
      URI link)
      implements ToCustomer {}

  /** A booking is cancelled, and what it took can be sold again. */
  record PlacesFree(String id, Supplier supplier, Order order, Booking.Cancelled booking)
      implements ToSupplier {}

  /**
   * A booking is about something else than before; with a calendar file of when it is now.
   *
   * @param books how the order stands with his money by now
   * @param refund what goes back or went back for it; empty when nothing can be promised
   * @param pay where what is owed by now is paid; empty when nothing can be
   * @param at since when it is so
   */
  record BookingChanged(
      String id,
      Supplier supplier,
      Order.Confirmed order,
      Booking.Confirmed booking,
      Settlement books,
      Optional<Refund> refund,
      Optional<URI> pay,
      URI link,
      Instant at)
      implements ToCustomer {}

  /** A customer comes at another time, or with others, or for something else of it. */
  record BookingRearranged(
      String id,
      Supplier supplier,
      Order.Confirmed order,
      Booking.Confirmed booking,
      Settlement books,
      Optional<Refund> refund)
      implements ToSupplier {}

  /** Somebody has to decide on it. */
  record RefundWanted(String id, Supplier supplier, Order order, Refund.Requested refund)
      implements ToPlatformToo {}

  record RefundRejected(String id, Supplier supplier, Order order, Refund.Rejected refund)
      implements ToCustomer {}

  /** The money is on its way to where it came from. */
  record Refunded(String id, Supplier supplier, Order order, Refund.Succeeded refund)
      implements ToCustomer {}

  /** The gateway could not give it back; somebody did, in a way of his own. */
  record RefundedByHand(String id, Supplier supplier, Order order, Refund.Manual refund)
      implements ToCustomer {}

  /** Somebody has to see to it. */
  record RefundFailed(String id, Supplier supplier, Order order, Refund.Failed refund)
      implements ToSupplier {}

  /** The customer's bank takes money back, for now. */
  record Disputed(String id, Supplier supplier, Order order, List<Dispute> disputes)
      implements ToPlatformToo {
    public Disputed {
      disputes = List.copyOf(disputes);
    }
  }

  /** The banks have decided. */
  record DisputeEnded(String id, Supplier supplier, Order order, List<Dispute> disputes)
      implements ToPlatformToo {
    public DisputeEnded {
      disputes = List.copyOf(disputes);
    }
  }

  /** A payment was let go, since nothing was owed of the order any more. */
  record PaidTwice(String id, Supplier supplier, Order order, URI link) implements ToCustomer {}
}
