package booking.contract.checkout;

import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.Demand;
import booking.domain.availability.Hold;
import booking.domain.availability.HoldId;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Placement;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.order.Acceptance;
import booking.domain.order.Channel;
import booking.domain.order.Order;
import booking.domain.order.OrderDetails;
import booking.domain.order.OrderId;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.party.Participant;
import booking.domain.party.PhoneNumber;
import booking.domain.party.TicketTypeId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.pricing.Quote;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.FactKind;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.Ids;
import booking.domain.work.RequestHash;
import booking.domain.work.Subscription;
import booking.inmemory.InMemoryIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Orders, holds, payments and facts, made from few words. */
public final class CheckoutFixtures {
  public static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");
  public static final Duration HOLD = Duration.ofMinutes(15);

  /** The first instant at which a hold taken at {@link #NOON} is overdue. */
  public static final Instant OVERDUE = NOON.plus(HOLD);

  /** No two fixtures of one run have an id in common. */
  public static final Ids IDS = new InMemoryIds(2030);

  public static final Customer ANNA =
      new Customer(
          "Анна 王芳",
          new EmailAddress("Anna@example.org"),
          Optional.of(new PhoneNumber("+6281234567890")),
          Locale.forLanguageTag("pt-BR"));

  private CheckoutFixtures() {}

  public static OrderDetails orderOf(Customer customer, Quote quote, Instant now) {
    return new OrderDetails(
        new OrderId(IDS.next()),
        IDS.code(),
        customer,
        quote,
        new Acceptance("terms-3", "policy-7", now, true),
        Channel.WIDGET,
        1,
        now);
  }

  /** Placed, with a booking for each item. */
  public static Order.Placed placed(OrderDetails details) {
    var bookings =
        details.quote().items().stream()
            .<Booking>map(item ->
                new Booking.Pending(
                    new BookingDetails(
                        new BookingId(IDS.next()), IDS.code(), item, List.of(traveller()))))
            .toList();
    return new Order.Draft(details, bookings).place();
  }

  private static Participant traveller() {
    return new Participant(
        new TicketTypeId(IDS.next()), Map.of("diet", "без глютена", "hotel", "東京 \"Ritz\""));
  }

  public static Hold hold(SupplierId supplier, Collection<Demand> demands, Instant now) {
    var claims =
        demands.stream().map(demand -> new Claim(new ClaimId(IDS.next()), demand)).toList();
    return Hold.taken(new HoldId(IDS.next()), supplier, claims, now, HOLD);
  }

  public static Payment.Created payment(OrderDetails order, Instant now) {
    return new Payment.Created(
        new PaymentDetails(
            new PaymentId(IDS.next()),
            order.supplier(),
            order.id(),
            order.quote().atGateway(),
            order.quote().hash(),
            "sandbox",
            now,
            Optional.empty()),
        Optional.empty());
  }

  /** A placement of that quote by that customer, with a key of its own and no fact. */
  public static Placement placement(Customer customer, Quote quote, Instant now) {
    var details = orderOf(customer, quote, now);
    return new Placement(
        placed(details),
        hold(quote.supplier(), quote.demands(), now),
        Optional.of(payment(details, now)),
        key(),
        request("a"),
        List.of(),
        List.of());
  }

  /** The same under that key and with that body. */
  public static Placement keyed(Placement of, IdempotencyKey key, RequestHash request) {
    return new Placement(
        of.order(), of.hold(), of.payment(), key, request, of.postings(), of.facts());
  }

  /** The same, called as another order is. */
  public static Placement withCodeOf(Placement other, Placement of) {
    var d = of.order().details();
    var named =
        new OrderDetails(
            d.id(),
            other.order().details().code(),
            d.customer(),
            d.quote(),
            d.acceptance(),
            d.channel(),
            d.tokenVersion(),
            d.placedAt());
    return withOrder(of, new Order.Placed(named, of.order().bookings()));
  }

  /** The same, its bookings called as those of another order are. */
  public static Placement withBookingCodesOf(Placement other, Placement of) {
    var codes = other.order().bookings().stream().map(it -> it.details().code()).iterator();
    var named =
        of.order().bookings().stream()
            .map(Booking::details)
            .<Booking>map(d ->
                new Booking.Pending(
                    new BookingDetails(d.id(), codes.next(), d.item(), d.participants())))
            .toList();
    return withOrder(of, new Order.Placed(of.order().details(), named));
  }

  private static Placement withOrder(Placement of, Order order) {
    return new Placement(
        order, of.hold(), of.payment(), of.key(), of.request(), of.postings(), of.facts());
  }

  /** The same, with something for the books and something to tell. */
  public static Placement telling(FactKind kind, Placement of) {
    var details = of.order().details();
    return new Placement(
        of.order(),
        of.hold(),
        of.payment(),
        of.key(),
        of.request(),
        List.of(sale(details, details.placedAt())),
        List.of(fact(kind, details, details.placedAt())));
  }

  /** The same, covered by stored value: confirmed, committed and posted at once. */
  public static Placement withNothingDue(Placement of) {
    var details = of.order().details();
    var confirmed = new Order.Placed(details, of.order().bookings()).confirm(details.placedAt());
    return new Placement(
        confirmed,
        of.hold().commit(),
        Optional.empty(),
        of.key(),
        of.request(),
        List.of(sale(details, details.placedAt())),
        of.facts());
  }

  public static IdempotencyKey key() {
    return new IdempotencyKey("key-" + IDS.next());
  }

  /** The hash of a body; the same for the same letter from a to f. */
  public static RequestHash request(String letter) {
    return new RequestHash(letter.repeat(64));
  }

  public static Fact fact(FactKind kind, OrderDetails order, Instant at) {
    return new Fact(new FactId(IDS.next()), order.supplier(), kind, order.id().value(), at);
  }

  public static Subscription told(String handler, FactKind... kinds) {
    return new Subscription(handler, Set.of(kinds));
  }

  public static Posting sale(OrderDetails order, Instant at) {
    return Sale.sold(new PostingId(IDS.next()), order, at);
  }
}
