package booking.application.refund;

import booking.application.order.Asking;
import booking.application.work.NewFacts;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * Asks for money back, whatever the booking's state: it cancels nothing. What the customer has paid
 * too much needs nobody's approval, if it is not too much; anything else is somebody's decision.
 */
public final class RequestRefund {
  private static final int TRIES = 5;

  private final Orders orders;
  private final Settlements settlements;
  private final Refunds refunds;
  private final OrderMoney money;
  private final AccessTokens tokens;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public RequestRefund(
      Orders orders,
      Settlements settlements,
      Refunds refunds,
      OrderMoney money,
      AccessTokens tokens,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    this.orders = orders;
    this.settlements = settlements;
    this.refunds = refunds;
    this.money = money;
    this.tokens = tokens;
    this.facts = facts;
    this.unit = unit;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param amount all that can go back, when empty
   * @param id by which one is found again that was asked for before; a new one, when empty
   */
  public record Command(
      BookingId booking,
      Asking asking,
      Optional<Money> amount,
      String reason,
      Optional<RefundId> id) {}

  public sealed interface Outcome {
    record Requested(Refund.Requested refund) implements Outcome {}

    /** It was asked for before, and has become that. */
    record AskedBefore(Refund refund) implements Outcome {}

    /** So much can go back at most. */
    record TooMuch(Money most) implements Outcome {}

    record OtherCurrency(Money most) implements Outcome {}

    /** One is waiting for a decision already. */
    record OneIsOpen(Refund refund) implements Outcome {}

    record NoSuchBooking() implements Outcome {}

    /** It changed again and again while this was tried. */
    record Overtaken() implements Outcome {}
  }

  public Outcome run(Command command) {
    for (int tried = 0; tried < TRIES; tried++) {
      var outcome =
          orders
              .holding(command.booking())
              .filter(order -> command.asking().sees(order.details(), tokens))
              .flatMap(order -> settlements.find(order.id()))
              .map(checkout ->
                  command
                      .id()
                      .flatMap(refunds::find)
                      .<Outcome>map(Outcome.AskedBefore::new)
                      .orElseGet(() -> request(command, checkout)))
              .orElseGet(Outcome.NoSuchBooking::new);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
    return new Outcome.Overtaken();
  }

  private Outcome request(Command command, Checkout checkout) {
    var most = money.most(checkout.order(), command.booking());
    var amount = command.amount().orElse(most);
    if (!amount.currency().equals(most.currency())) {
      return new Outcome.OtherCurrency(most);
    }
    var open = open(command.booking(), checkout);
    if (open.isPresent()) {
      return new Outcome.OneIsOpen(open.get());
    }
    return amount.isPositive() && amount.compareTo(most) <= 0
        ? request(command, checkout, amount)
        : new Outcome.TooMuch(most);
  }

  private Optional<Refund> open(BookingId booking, Checkout checkout) {
    return refunds.of(checkout.order().id()).stream()
        .filter(refund -> refund.details().booking().equals(Optional.of(booking)))
        .filter(Refund.Requested.class::isInstance)
        .findFirst();
  }

  /** The order's revision guards what was read of its money. */
  private Outcome request(Command command, Checkout checkout, Money amount) {
    var now = clock.now();
    var details =
        money
            .refund(
                checkout.order(),
                Optional.of(command.booking()),
                amount,
                RefundDetails.Origin.REQUEST,
                command.reason(),
                now)
            .details();
    var refund = new Refund.Requested(command.id().map(details::called).orElse(details));
    var told = facts.about(refund, RefundFacts.REQUESTED, now);
    var move = new Move(checkout, checkout, List.of(), List.of(told));
    return unit.run(() ->
        switch (settlements.store(move, now)) {
          case Settlements.Outcome.Stored stored -> {
            refunds.add(refund);
            yield new Outcome.Requested(refund);
          }
          case Settlements.Outcome.Overtaken other -> new Outcome.Overtaken();
          case Settlements.Outcome.SoldOut none -> new Outcome.Overtaken();
        });
  }
}
