package booking.contract.notice;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.notice.NoticeFixtures.LINK;

import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.catalog.Supplier;
import booking.domain.dispute.Dispute;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.order.Order;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.PaymentId;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said of an order whose first booking was changed or cancelled. */
public final class AfterSaleFixtures {
  private static final Supplier SELLER = cityWalks();

  private AfterSaleFixtures() {}

  /** Cancelled by the supplier, with all that can be said of it. */
  public static AfterSale.BookingCancelled cancelled() {
    var order = order();
    var card = new GiftCardId(IDS.next());
    var until = LocalDate.of(2033, 6, 1);
    return new AfterSale.BookingCancelled(
        id(),
        SELLER,
        order,
        booking(order),
        false,
        euros(12_00),
        Optional.of(approved(order)),
        Optional.of(
            new GiftCard(card, SELLER.id(), "SORRY-2345", euros(50_00), euros(50_00), until)),
        LINK);
  }

  /** One of each kind. */
  public static Stream<AfterSale> all() {
    var order = order();
    var refund = requested(order);
    var submitted = refund.approve("policy", NOON).submit(NOON);
    return Stream.of(
        cancelled(),
        new AfterSale.PlacesFree(id(), SELLER, order, booking(order)),
        changed(),
        rearranged(),
        new AfterSale.RefundWanted(id(), SELLER, order, refund),
        new AfterSale.RefundRejected(
            id(), SELLER, order, refund.reject("desk", "zu spät – 遅すぎる", NOON)),
        new AfterSale.Refunded(
            id(),
            SELLER,
            order,
            (Refund.Succeeded) submitted.with(List.of(part().succeeded()), NOON)),
        new AfterSale.RefundFailed(
            id(),
            SELLER,
            order,
            (Refund.Failed) submitted.with(List.of(part().failed("declined")), NOON)),
        new AfterSale.RefundedByHand(
            id(),
            SELLER,
            order,
            ((Refund.Failed) submitted.with(List.of(part().failed("declined")), NOON))
                .settle("desk", "bar am Steg", NOON)),
        new AfterSale.DisputeEnded(
            id(), SELLER, order, List.of(dispute(order).become(GatewayDispute.State.LOST))),
        new AfterSale.Disputed(id(), SELLER, order, List.of(dispute(order))),
        new AfterSale.PaidTwice(id(), SELLER, order, LINK));
  }

  /** One more comes, who is not paid for yet. */
  private static AfterSale.BookingChanged changed() {
    var order = NoticeFixtures.placed().confirm(NOON);
    return new AfterSale.BookingChanged(
        id(),
        SELLER,
        order,
        (Booking.Confirmed) order.bookings().getFirst(),
        new Settlement(euros(60_00), euros(40_00), euros(0)),
        Optional.empty(),
        Optional.of(LINK),
        LINK,
        NOON);
  }

  /** One fewer comes, and what he paid goes back. */
  private static AfterSale.BookingRearranged rearranged() {
    var order = NoticeFixtures.placed().confirm(NOON);
    return new AfterSale.BookingRearranged(
        id(),
        SELLER,
        order,
        (Booking.Confirmed) order.bookings().getFirst(),
        new Settlement(euros(20_00), euros(40_00), euros(0)),
        Optional.of(approved(order())));
  }

  private static Order order() {
    var confirmed = NoticeFixtures.placed().confirm(NOON);
    var first = (Booking.Confirmed) confirmed.bookings().getFirst();
    return confirmed.with(first.cancel(CancelledBy.SUPPLIER, NOON.plusSeconds(60)), NOON);
  }

  private static Booking.Cancelled booking(Order order) {
    return (Booking.Cancelled) order.bookings().getFirst();
  }

  private static Refund.Approved approved(Order order) {
    return requested(order).approve("policy", NOON);
  }

  private static Refund.Requested requested(Order order) {
    return new Refund.Requested(
        new RefundDetails(
            new RefundId(IDS.next()),
            SELLER.id(),
            order.id(),
            Optional.of(booking(order).id()),
            RefundDetails.Origin.POLICY,
            part().amount(),
            List.of(part()),
            "krank – 病気",
            NOON));
  }

  private static RefundPart part() {
    return RefundPart.of(new PaidBy.Gateway(new PaymentId(IDS.next())), euros(20_00));
  }

  private static Dispute dispute(Order order) {
    return new Dispute(
        SELLER.id(),
        order.id(),
        new PaymentId(IDS.next()),
        "dp_1",
        euros(20_00),
        "fraudulent",
        GatewayDispute.State.OPEN,
        NOON);
  }

  private static Money euros(long cents) {
    return new Money(cents, SELLER.currency());
  }

  private static String id() {
    return "notice-" + IDS.next();
  }
}
