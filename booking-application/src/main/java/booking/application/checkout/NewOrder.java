package booking.application.checkout;

import booking.application.checkout.Participants.Misfit;
import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.application.pricing.Quoting;
import booking.application.work.NewFacts;
import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.Demand;
import booking.domain.availability.Hold;
import booking.domain.availability.HoldId;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Supplier;
import booking.domain.checkout.Placement;
import booking.domain.coupon.Coupon;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.order.Acceptance;
import booking.domain.order.Order;
import booking.domain.order.OrderDetails;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Purpose;
import booking.domain.pricing.Quote;
import booking.domain.work.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everything that is written when an order is placed. */
public final class NewOrder {
  private final PaymentGateway gateway;
  private final Ids ids;
  private final NewFacts facts;
  private final Function<Supplier, Duration> holdFor;

  /**
   * For payments at one gateway.
   *
   * @param holdFor how long a supplier holds units for who has not paid
   */
  public NewOrder(PaymentGateway gateway, Ids ids, Function<Supplier, Duration> holdFor) {
    this.gateway = gateway;
    this.ids = ids;
    this.holdFor = holdFor;
    this.facts = new NewFacts(ids);
  }

  sealed interface Made {
    record Ready(Placement placement) implements Made {}

    record Wrong(PlaceOrder.Outcome why) implements Made {}
  }

  Made of(PlaceOrder.Command command, Quoting.Offered offered, Quote quote, Instant now) {
    var bookings = new ArrayList<Booking>();
    for (var item : quote.items()) {
      int index = bookings.size();
      List<ParticipantWish> wishes =
          index < command.participants().size() ? command.participants().get(index) : List.of();
      var wanted = offered.items().get(index);
      switch (Participants.of(index, wanted.experience(), wanted.tickets(), wishes)) {
        case Participants.Read.Wrong(var why) -> {
          return new Made.Wrong(new PlaceOrder.Outcome.WrongParticipants(why));
        }
        case Participants.Read.Right(var participants) ->
            bookings.add(
                new Booking.Pending(
                    new BookingDetails(new BookingId(ids.next()), ids.code(), item, participants)));
      }
    }
    for (int index = bookings.size(); index < command.participants().size(); index++) {
      if (!command.participants().get(index).isEmpty()) {
        return new Made.Wrong(
            new PlaceOrder.Outcome.WrongParticipants(new Misfit.NotExpected(index, 0)));
      }
    }
    var draft = new Order.Draft(details(command, offered, quote, now), bookings);
    var hold = hold(command, offered, quote, now);
    return new Made.Ready(
        quote.atGateway().isZero()
            ? paidAlready(command, draft.place().confirm(now), hold.commit(), now)
            : toBePaid(command, draft.place(), hold, now));
  }

  private OrderDetails details(
      PlaceOrder.Command command, Quoting.Offered offered, Quote quote, Instant now) {
    var terms = offered.supplier().terms();
    return new OrderDetails(
        new OrderId(ids.next()),
        ids.code(),
        command.customer(),
        quote,
        new Acceptance(terms.termsVersion(), terms.policyVersion(), now, command.keepsCard()),
        command.channel(),
        1,
        now);
  }

  private Hold hold(PlaceOrder.Command command, Quoting.Offered offered, Quote quote, Instant now) {
    var claims = new ArrayList<Claim>();
    quote.demands().forEach(demand -> claims.add(claim(demand)));
    perCustomer(command, offered.coupon(), quote).ifPresent(demand -> claims.add(claim(demand)));
    return Hold.taken(
        new HoldId(ids.next()),
        offered.supplier().id(),
        claims,
        now,
        holdFor.apply(offered.supplier()));
  }

  private Claim claim(Demand demand) {
    return new Claim(new ClaimId(ids.next()), demand);
  }

  /** A customer is known by his address; his uses of a coupon are a pool of their own. */
  private static Optional<Demand> perCustomer(
      PlaceOrder.Command command, Optional<Coupon> coupon, Quote quote) {
    return coupon
        .filter(used -> quote.coupon().isPresent() && used.usesPerCustomer().isPresent())
        .map(used ->
            Demand.counted(
                    PoolId.within(used.id().value(), command.customer().email().normalised()),
                    PoolKind.COUPON_OF_CUSTOMER,
                    1)
                .creating(used.usesPerCustomer().getAsInt()));
  }

  private Placement toBePaid(
      PlaceOrder.Command command, Order.Placed order, Hold hold, Instant now) {
    var details = order.details();
    var payment =
        new Payment.Created(
            new PaymentDetails(
                new PaymentId(ids.next()),
                details.supplier(),
                details.id(),
                details.quote().atGateway(),
                details.quote().hash(),
                gateway.name(),
                now,
                Optional.empty(),
                Purpose.ORDER,
                paying(command)),
            Optional.empty());
    return new Placement(
        order,
        hold,
        Optional.of(payment),
        command.key(),
        command.request(),
        List.of(),
        List.of(facts.about(order, OrderFacts.PLACED, now)));
  }

  private static Paying paying(PlaceOrder.Command command) {
    return command.keepsCard()
        ? new Paying.ByCustomerWhoseCardIsKept(command.customer().email())
        : new Paying.ByCustomer();
  }

  /** Stored value covers it all, or it costs nothing: there is nothing to wait for. */
  private Placement paidAlready(
      PlaceOrder.Command command, Order.Confirmed order, Hold hold, Instant now) {
    return new Placement(
        order,
        hold,
        Optional.empty(),
        command.key(),
        command.request(),
        List.of(
            Sale.sold(new PostingId(ids.next()), order.details(), now),
            Sale.paid(new PostingId(ids.next()), order.details(), Optional.empty(), now)),
        List.of(
            facts.about(order, OrderFacts.PLACED, now),
            facts.about(order, OrderFacts.CONFIRMED, now)));
  }
}
