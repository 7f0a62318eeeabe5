package booking.notifications;

import booking.domain.booking.Booking;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.QuotedItem;
import booking.domain.refund.Refund;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A trip that was put off by a week, a day after it was booked and paid.
 *
 * @param costs what it costs since, in cents
 * @param kept what of the price is kept besides
 */
public record PutOff(Trip trip, int adults, long costs, long kept, Optional<Refund> refund) {
  public static final Instant PUT_OFF = Undone.CANCELLED;
  public static final URI PAY = URI.create("https://book.example/pay/4711/t");

  /** With three adults: 24.95 more is owed. */
  public static PutOff withOneMore(Trip trip) {
    return new PutOff(trip, 3, 74_85, 0, Optional.empty());
  }

  /** With one adult: 4.99 is kept, the rest is on its way to who paid. */
  public static PutOff withOneFewer(Trip trip) {
    var refund = Undone.undone(trip).requested().approve("policy", PUT_OFF);
    return new PutOff(trip, 1, 24_95, 4_99, Optional.of(refund));
  }

  /** Somebody has to decide on the refund first. */
  public PutOff undecided() {
    return new PutOff(trip, adults, costs, kept, Optional.of(Undone.undone(trip).requested()));
  }

  public AfterSale.BookingChanged changed() {
    return new AfterSale.BookingChanged(
        "changed-4711",
        trip.supplier(),
        order(),
        booking(),
        books(),
        refund,
        Optional.of(PAY).filter(link -> books().outstanding().isPositive()),
        Trip.LINK,
        PUT_OFF);
  }

  public AfterSale.BookingRearranged rearranged() {
    return new AfterSale.BookingRearranged(
        "rearranged-4711", trip.supplier(), order(), booking(), books(), refund);
  }

  /** What is owed for it is asked for. */
  public Notice.BalanceAsked asked() {
    return new Notice.BalanceAsked(
        "asked-4711",
        trip.supplier(),
        order(),
        Notice.BalanceAsked.Manner.FIRST_DUNNING,
        books().outstanding(),
        LocalDate.of(2025, 6, 1),
        PAY);
  }

  /** The confirmation, told after all that. */
  public Notice.Confirmed confirmedLate() {
    return new Notice.Confirmed("late-4711", trip.supplier(), order(), books(), Trip.LINK);
  }

  /** What is told of both. */
  public static Stream<AfterSale> all(Trip trip) {
    return Stream.of(withOneMore(trip), withOneFewer(trip))
        .flatMap(one -> Stream.of(one.changed(), one.rearranged()));
  }

  private Order.Confirmed order() {
    return (Order.Confirmed) trip.order().with(booking(), PUT_OFF);
  }

  private Booking.Confirmed booking() {
    var before = (Booking.Confirmed) trip.order().bookings().getFirst();
    return before.change(before.details().changed(item(before.details().item()), charge()));
  }

  private QuotedItem item(QuotedItem before) {
    var later = Trip.trip().when();
    var sold = before.tickets().getFirst();
    return new QuotedItem(
        before.target(),
        before.experience(),
        before.name(),
        Trip.berlin(later.start().plusWeeks(1).toString(), later.end().plusWeeks(1).toString()),
        before.cutOff(),
        List.of(
            new QuotedItem.TicketSale(
                sold.type(), sold.code(), sold.name(), adults, sold.unitPrice())),
        before.extras(),
        before.claims(),
        before.cancellation());
  }

  private Charge charge() {
    var line =
        new Line(
            Line.Kind.TICKETS,
            OptionalInt.of(0),
            "Adult",
            adults,
            money(costs),
            "",
            Optional.empty());
    return new Charge(trip.currency(), List.of(line), List.of());
  }

  private Settlement books() {
    return new Settlement(money(costs + kept), money(trip.price()), money(0));
  }

  private Money money(long minorUnits) {
    return new Money(minorUnits, trip.currency());
  }
}
