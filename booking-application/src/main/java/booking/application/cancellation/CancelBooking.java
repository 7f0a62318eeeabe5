package booking.application.cancellation;

import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.application.invoice.CorrectOrder;
import booking.application.order.Asking;
import booking.application.refund.ReturnExcess;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.Refunds;
import booking.domain.work.Ids;
import booking.domain.work.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * Cancels a booking: its seats are free at once, what is no longer owed is taken off the invoice,
 * and what the customer has paid too much is on its way to him, all or nothing. Doing it again
 * changes nothing, but that more of its tickets are cancelled.
 */
public final class CancelBooking {
  private static final int TRIES = 5;

  private final PreviewCancellation preview;
  private final Orders orders;
  private final Settlements settlements;
  private final AccessTokens tokens;
  private final Refunds refunds;
  private final ReturnExcess excess;
  private final CancellationMoves moves;
  private final CorrectOrder correctOrder;
  private final Goodwill goodwill;
  private final UnitOfWork unit;

  public CancelBooking(
      PreviewCancellation preview,
      Orders orders,
      Settlements settlements,
      AccessTokens tokens,
      Refunds refunds,
      ReturnExcess excess,
      CorrectOrder correctOrder,
      Goodwill goodwill,
      Ids ids,
      UnitOfWork unit) {
    this.preview = preview;
    this.orders = orders;
    this.settlements = settlements;
    this.tokens = tokens;
    this.refunds = refunds;
    this.excess = excess;
    this.moves = new CancellationMoves(ids);
    this.correctOrder = correctOrder;
    this.goodwill = goodwill;
    this.unit = unit;
  }

  /**
   * What is to be cancelled.
   *
   * @param tickets which of its tickets, by code or id; all of it when empty
   * @param noShow it is because the supplier did not turn up
   * @param reason in words of who asks
   * @param goodwill whether the supplier gives what he usually gives to whom he lets down
   */
  public record Command(
      BookingId booking,
      Asking asking,
      List<TicketWish> tickets,
      boolean noShow,
      String reason,
      boolean goodwill) {
    public Command {
      tickets = List.copyOf(tickets);
    }

    /** With goodwill. */
    public Command(
        BookingId booking, Asking asking, List<TicketWish> tickets, boolean noShow, String reason) {
      this(booking, asking, tickets, noShow, reason, true);
    }
  }

  public sealed interface Outcome {
    /** It is cancelled, now or before. */
    record Cancelled(Checkout checkout, Booking booking, Optional<Refund> refund)
        implements Outcome {}

    record NotCancellable(Booking booking) implements Outcome {}

    record TooLate(Booking booking) implements Outcome {}

    /** It has not so many of these tickets; or none would be left, and all is to be cancelled. */
    record NotThatMany() implements Outcome {}

    /** So few may not come. */
    record TooFewLeft(int people, int least) implements Outcome {}

    record NoSuchBooking() implements Outcome {}

    /** It changed again and again while this was tried. */
    record Overtaken() implements Outcome {}
  }

  public Outcome run(Command command) {
    for (int tried = 0; tried < TRIES; tried++) {
      var outcome =
          orders
              .holding(command.booking())
              .flatMap(order -> settlements.find(order.id()))
              .map(checkout -> cancel(command, checkout))
              .orElseGet(Outcome.NoSuchBooking::new);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
    return new Outcome.Overtaken();
  }

  private Outcome cancel(Command command, Checkout checkout) {
    return switch (preview.of(
        checkout.order(), command.booking(), command.asking(), command.tickets())) {
      case Previewed previewed -> cancel(command, checkout, previewed);
      case PreviewCancellation.Outcome.NotCancellable(var booking) -> asItIs(checkout, booking);
      case PreviewCancellation.Outcome.TooLate(var booking) -> new Outcome.TooLate(booking);
      case PreviewCancellation.Outcome.NotThatMany no -> new Outcome.NotThatMany();
      case PreviewCancellation.Outcome.TooFewLeft(var people, var least) ->
          new Outcome.TooFewLeft(people, least);
      case PreviewCancellation.Outcome.NoSuchBooking none -> new Outcome.NoSuchBooking();
    };
  }

  /** As it stands, without doing anything; empty where there is none that he may see. */
  public Optional<Outcome.Cancelled> look(Command command) {
    return orders
        .holding(command.booking())
        .filter(order -> command.asking().sees(order.details(), tokens))
        .flatMap(order -> settlements.find(order.id()))
        .map(found -> seen(found, found.order().booking(command.booking()).orElseThrow()));
  }

  private Outcome asItIs(Checkout checkout, Booking booking) {
    return booking instanceof Booking.Cancelled
        ? seen(checkout, booking)
        : new Outcome.NotCancellable(booking);
  }

  /** With the last refund that came of it. */
  private Outcome.Cancelled seen(Checkout checkout, Booking booking) {
    var refund =
        refunds.of(checkout.order().id()).stream()
            .filter(one -> one.details().booking().equals(Optional.of(booking.id())))
            .filter(one -> one.details().origin() == RefundDetails.Origin.POLICY)
            .reduce((one, later) -> later);
    return new Outcome.Cancelled(checkout, booking, refund);
  }

  /** Under the revision that was read before the money: if that changed, nothing is written. */
  private Outcome cancel(Command command, Checkout checkout, Previewed previewed) {
    var refund =
        excess.plan(
            previewed.order(),
            command.booking(),
            previewed.refund(),
            command.reason(),
            previewed.at());
    var move = moves.cancelled(checkout, previewed, command.asking().as());
    return unit.run(() ->
        switch (settlements.store(move, previewed.at())) {
          case Settlements.Outcome.Stored(var next) -> {
            refund.ifPresent(one -> excess.open(one, previewed.at()));
            correct(previewed);
            goodwill.give(command, previewed);
            yield new Outcome.Cancelled(
                next, next.order().booking(command.booking()).orElseThrow(), refund);
          }
          case Settlements.Outcome.Overtaken other -> new Outcome.Overtaken();
          case Settlements.Outcome.SoldOut none -> new Outcome.Overtaken();
        });
  }

  /** What is no longer owed is taken off the invoice; the fee is on the same credit note. */
  private void correct(Previewed previewed) {
    var change = previewed.price().change();
    var what = new CorrectOrder.Corrected(Optional.of(previewed.booking().id()), change);
    correctOrder.correct(previewed.order(), List.of(what), "Cancellation", previewed.at());
  }
}
