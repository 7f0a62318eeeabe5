package booking.application.amendment;

import booking.application.amendment.PreviewAmendment.Outcome.Previewed;
import booking.application.availability.Alternatives;
import booking.application.checkout.Participants;
import booking.application.checkout.SwapClaims;
import booking.application.invoice.CorrectOrder;
import booking.application.order.Asking;
import booking.application.refund.ReturnExcess;
import booking.application.work.NewFacts;
import booking.domain.availability.Alternative;
import booking.domain.availability.Shortage;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingFacts;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.pricing.Refusal;
import booking.domain.refund.Refund;
import booking.domain.work.Ids;
import booking.domain.work.UnitOfWork;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Makes a booking be about another time, other tickets or other extras: what it takes is swapped,
 * all or nothing, and only the difference is owed or goes back. Wishing for what is so already
 * changes nothing. What was not paid yet is priced anew, and its payment asks for the new price.
 */
public final class AmendBooking {
  private static final int TRIES = 5;
  private static final String WHY = "Change of the booking";

  private final PreviewAmendment preview;
  private final AmendUnpaid unpaid;
  private final Orders orders;
  private final Settlements settlements;
  private final CorrectOrder correctOrder;
  private final ReturnExcess excess;
  private final Alternatives alternatives;
  private final SwapClaims swapClaims;
  private final NewFacts facts;
  private final Ids ids;
  private final UnitOfWork unit;

  public AmendBooking(
      PreviewAmendment preview,
      AmendUnpaid unpaid,
      Orders orders,
      Settlements settlements,
      CorrectOrder correctOrder,
      ReturnExcess excess,
      Alternatives alternatives,
      Ids ids,
      UnitOfWork unit) {
    this.preview = preview;
    this.unpaid = unpaid;
    this.orders = orders;
    this.settlements = settlements;
    this.correctOrder = correctOrder;
    this.excess = excess;
    this.alternatives = alternatives;
    this.swapClaims = new SwapClaims(ids);
    this.facts = new NewFacts(ids);
    this.ids = ids;
    this.unit = unit;
  }

  /**
   * What it is to be.
   *
   * @param expected by how much what is owed changes, in its currency, as he saw it who asks:
   *     otherwise it is refused; empty takes what it is
   */
  public record Command(
      BookingId booking, Asking asking, AmendmentWish wish, Optional<BigDecimal> expected) {
    boolean accepts(Money difference) {
      var by = new BigDecimal(difference.decimal());
      return expected.stream().allMatch(seen -> seen.compareTo(by) == 0);
    }
  }

  public sealed interface Outcome {
    /**
     * It is as wished, now or before.
     *
     * @param due what is owed of the order by now
     * @param refund what goes back of it
     */
    record Amended(Checkout checkout, Booking booking, Money due, Optional<Refund> refund)
        implements Outcome {}

    /** What is owed would change by another amount than he saw. */
    record PriceDiffers(Money by) implements Outcome {}

    record NotChangeable(Booking booking) implements Outcome {}

    record TooLate(Booking booking) implements Outcome {}

    record OtherExperience() implements Outcome {}

    record Refused(Refusal why, List<Alternative> alternatives) implements Outcome {
      public Refused {
        alternatives = List.copyOf(alternatives);
      }
    }

    record Unfit(Participants.Misfit why) implements Outcome {}

    /** So few may not come. */
    record TooFewLeft(int people, int least) implements Outcome {}

    /** The customer pays at this moment. */
    record BeingPaid() implements Outcome {}

    /** The gateway did not say whether it asks for the new price: doing it again goes on. */
    record GatewayIsSilent() implements Outcome {}

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
              .map(checkout -> amend(command, checkout))
              .orElseGet(Outcome.NoSuchBooking::new);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
    return new Outcome.Overtaken();
  }

  /** As it stands, without doing anything; empty where there is none that he may see. */
  public Optional<Outcome.Amended> look(Command command) {
    return orders
        .holding(command.booking())
        .filter(order -> preview.isSeen(order, command.asking()))
        .flatMap(order -> settlements.find(order.id()))
        .map(it ->
            new Outcome.Amended(
                it,
                it.order().booking(command.booking()).orElseThrow(),
                preview.due(it.order()),
                Optional.empty()));
  }

  private Outcome amend(Command command, Checkout checkout) {
    return checkout.order() instanceof Order.Placed placed
        ? unpaid.amend(command, checkout, placed)
        : amendSold(command, checkout);
  }

  private Outcome amendSold(Command command, Checkout checkout) {
    return switch (preview.of(
        checkout.order(), command.booking(), command.asking(), command.wish())) {
      case Previewed previewed -> asSeen(command, checkout, previewed);
      case PreviewAmendment.Outcome.NotChangeable(var booking) ->
          new Outcome.NotChangeable(booking);
      case PreviewAmendment.Outcome.TooLate(var booking) -> new Outcome.TooLate(booking);
      case PreviewAmendment.Outcome.OtherExperience none -> new Outcome.OtherExperience();
      case PreviewAmendment.Outcome.Refused(var why) -> new Outcome.Refused(why, List.of());
      case PreviewAmendment.Outcome.Unfit(var why) -> new Outcome.Unfit(why);
      case PreviewAmendment.Outcome.TooFewLeft(var people, var least) ->
          new Outcome.TooFewLeft(people, least);
      case PreviewAmendment.Outcome.NoSuchBooking none -> new Outcome.NoSuchBooking();
    };
  }

  private Outcome asSeen(Command command, Checkout checkout, Previewed previewed) {
    if (previewed.amendment().to().equals(previewed.booking().details())) {
      return new Outcome.Amended(checkout, previewed.booking(), previewed.due(), Optional.empty());
    }
    var by = previewed.amendment().change().total();
    return command.accepts(by) ? amend(checkout, previewed) : new Outcome.PriceDiffers(by);
  }

  /** Under the revision that was read before the money: if that changed, nothing is written. */
  private Outcome amend(Checkout checkout, Previewed previewed) {
    var now = previewed.at();
    var booking = previewed.booking().id();
    var refund = excess.plan(previewed.order(), booking, previewed.refund(), WHY, now);
    var move = move(checkout, previewed);
    return unit.run(() ->
        switch (settlements.store(move, now)) {
          case Settlements.Outcome.Stored(var next) -> {
            refund.ifPresent(one -> excess.open(one, now));
            correct(previewed);
            var amended = next.order().booking(booking).orElseThrow();
            yield new Outcome.Amended(next, amended, previewed.due(), refund);
          }
          case Settlements.Outcome.Overtaken other -> new Outcome.Overtaken();
          case Settlements.Outcome.SoldOut(var shortages) -> soldOut(previewed, shortages);
        });
  }

  private Move move(Checkout from, Previewed previewed) {
    var booking = previewed.booking();
    var amendment = previewed.amendment();
    var order =
        switch (from.order()) {
          case Order.Confirmed stands ->
              stands.with(booking.change(amendment.to()), previewed.at());
          case Order other -> throw new IllegalStateException("Nothing stands of " + other.id());
        };
    var hold =
        swapClaims.of(
            from.hold(), booking.details().item().claims(), amendment.to().item().claims());
    return new Move(
        from,
        from.with(order).with(hold),
        postings(order, previewed),
        List.of(facts.about(order, booking.id(), BookingFacts.CHANGED, previewed.at())));
  }

  private List<Posting> postings(Order order, Previewed previewed) {
    var change = previewed.amendment().change();
    return change.isZero()
        ? List.of()
        : List.of(Sale.changed(new PostingId(ids.next()), order.details(), change, previewed.at()));
  }

  private void correct(Previewed previewed) {
    var booking = Optional.of(previewed.booking().id());
    var what = new CorrectOrder.Corrected(booking, previewed.amendment().change());
    correctOrder.correct(previewed.order(), List.of(what), WHY, previewed.at());
  }

  private Outcome soldOut(Previewed previewed, List<Shortage> shortages) {
    var why = Refusal.SoldOut.of(previewed.wanted(), shortages);
    return new Outcome.Refused(why, alternatives.to(previewed.wanted(), why));
  }
}
