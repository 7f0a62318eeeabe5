package booking.notifications;

import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.dispute.Dispute;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.order.Order;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.PaymentId;
import booking.domain.pricing.Tender;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A trip that was cancelled a day after it was booked, of which money goes back. */
public record Undone(Trip trip, CancelledBy by, boolean unpaid) {
  public static final Instant CANCELLED = Trip.PLACED.plusSeconds(86_400);

  /** By the customer. */
  public static Undone undone(Trip trip) {
    return new Undone(trip, CancelledBy.CUSTOMER, false);
  }

  public Undone by(CancelledBy other) {
    return new Undone(trip, other, false);
  }

  public Undone sinceItWasNotPaid() {
    return new Undone(trip, CancelledBy.PLATFORM, true);
  }

  /** With a fee of 4.99, and 9.98 and 34.93 on their way. */
  public AfterSale.BookingCancelled cancelled() {
    return cancelled(Optional.of(requested().approve("policy", CANCELLED)), Optional.empty());
  }

  public AfterSale.BookingCancelled withRefund(Refund refund) {
    return cancelled(Optional.of(refund), Optional.empty());
  }

  public AfterSale.BookingCancelled withGoodwill() {
    var until = LocalDate.of(2028, 1, 11);
    var worth = money(50_00);
    var id = new GiftCardId(new UUID(7, 12));
    return cancelled(
        Optional.empty(),
        Optional.of(new GiftCard(id, trip.supplier().id(), "SORRY-2345", worth, worth, until)));
  }

  private AfterSale.BookingCancelled cancelled(Optional<Refund> refund, Optional<GiftCard> card) {
    return new AfterSale.BookingCancelled(
        "cancelled-4711",
        trip.supplier(),
        order(),
        booking(),
        unpaid,
        money(4_99),
        refund,
        card,
        Trip.LINK);
  }

  public AfterSale.PlacesFree placesFree() {
    return new AfterSale.PlacesFree("free-4711", trip.supplier(), order(), booking());
  }

  public AfterSale.RefundWanted wanted() {
    return new AfterSale.RefundWanted("wanted-4711", trip.supplier(), order(), requested());
  }

  public AfterSale.RefundRejected rejected(String why) {
    var refund = requested().reject("desk", why, CANCELLED);
    return new AfterSale.RefundRejected("rejected-4711", trip.supplier(), order(), refund);
  }

  public AfterSale.Refunded refunded() {
    var refund = (Refund.Succeeded) told(RefundPart::succeeded);
    return new AfterSale.Refunded("refunded-4711", trip.supplier(), order(), refund);
  }

  public AfterSale.RefundFailed failed() {
    var refund = (Refund.Failed) told(part -> part.failed("expired_card"));
    return new AfterSale.RefundFailed("failed-4711", trip.supplier(), order(), refund);
  }

  public AfterSale.Disputed disputed() {
    var dispute =
        new Dispute(
            trip.supplier().id(),
            order().id(),
            new PaymentId(new UUID(7, 11)),
            "dp_1",
            money(39_92),
            "fraudulent",
            GatewayDispute.State.OPEN,
            CANCELLED);
    return new AfterSale.Disputed("disputed-4711", trip.supplier(), order(), List.of(dispute));
  }

  public AfterSale.DisputeEnded disputeEnded(GatewayDispute.State state) {
    var ended = disputed().disputes().getFirst().become(state);
    return new AfterSale.DisputeEnded("ended-4711", trip.supplier(), order(), List.of(ended));
  }

  public AfterSale.RefundedByHand refundedByHand() {
    var failed = (Refund.Failed) told(Undone::onlyToTheGiftCard);
    return new AfterSale.RefundedByHand(
        "by-hand-4711", trip.supplier(), order(), failed.settle("desk", "in cash", CANCELLED));
  }

  private static RefundPart onlyToTheGiftCard(RefundPart part) {
    return part.to() instanceof PaidBy.Card ? part.succeeded() : part.failed("expired_card");
  }

  /** A payment that came when nothing was owed of that order. */
  public AfterSale.Refunded notOwed(Order of) {
    var details = requested().details();
    var notOwed =
        new RefundDetails(
            details.id(),
            details.supplier(),
            details.order(),
            Optional.empty(),
            RefundDetails.Origin.NOT_OWED,
            details.amount(),
            details.parts(),
            details.reason(),
            CANCELLED);
    var back = new Refund.Succeeded(notOwed, CANCELLED);
    return new AfterSale.Refunded("not-owed-4711", trip.supplier(), of, back);
  }

  public AfterSale.Refunded notOwed() {
    return notOwed(order());
  }

  public AfterSale.PaidTwice paidTwice() {
    return new AfterSale.PaidTwice("twice-4711", trip.supplier(), order(), Trip.LINK);
  }

  /** All that a customer is told. */
  public Stream<AfterSale> toCustomer() {
    return Stream.of(
        cancelled(), rejected("too late"), refunded(), notOwed(), refundedByHand(), paidTwice());
  }

  /** All that a supplier is told. */
  public Stream<AfterSale> toSupplier() {
    return Stream.of(
        placesFree(),
        wanted(),
        failed(),
        disputed(),
        disputeEnded(GatewayDispute.State.WON),
        disputeEnded(GatewayDispute.State.LOST));
  }

  private Order order() {
    var confirmed = trip.order();
    return confirmed.with(booking(), CANCELLED);
  }

  private Booking.Cancelled booking() {
    var confirmed = (Booking.Confirmed) trip.order().bookings().getFirst();
    return confirmed.cancel(by, CANCELLED);
  }

  private Refund told(UnaryOperator<RefundPart> end) {
    var submitted = requested().approve("policy", CANCELLED).submit(CANCELLED);
    return submitted.with(submitted.details().parts().stream().map(end).toList(), CANCELLED);
  }

  public Refund.Requested requested() {
    var card = (Tender.FromGiftCard) trip.order().details().quote().tenders().getFirst();
    var parts =
        List.of(
            RefundPart.of(new PaidBy.Card(card.card()), money(9_98)),
            RefundPart.of(new PaidBy.Gateway(new PaymentId(new UUID(7, 11))), money(34_93)));
    return new Refund.Requested(
        new RefundDetails(
            new RefundId(new UUID(7, 13)),
            trip.supplier().id(),
            trip.order().id(),
            Optional.of(booking().id()),
            RefundDetails.Origin.POLICY,
            money(44_91),
            parts,
            "Knee,\n\nbroken",
            CANCELLED));
  }

  private Money money(long minorUnits) {
    return new Money(minorUnits, trip.currency());
  }
}
