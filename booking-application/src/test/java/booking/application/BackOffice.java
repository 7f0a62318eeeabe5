package booking.application;

import booking.application.amendment.AmendBooking;
import booking.application.amendment.PreviewAmendment;
import booking.application.balance.OpenBalance;
import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.PreviewCancellation;
import booking.application.order.Asking;
import booking.application.refund.DecideRefund;
import booking.application.refund.DecideRefund.Decision;
import booking.application.refund.RequestRefund;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Account;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.payment.Intent;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.Statement;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.refund.Refund;
import booking.inmemory.payment.TestCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is done with orders after the sale, in the words of the trade. */
public final class BackOffice {
  private final Agency agency;

  public BackOffice(Agency agency) {
    this.agency = agency;
  }

  /** The first booking of an order. */
  public static BookingId bookingOf(Checkout checkout) {
    return checkout.order().bookings().getFirst().id();
  }

  public Booking booking(Checkout checkout) {
    return agency.now(checkout).order().booking(bookingOf(checkout)).orElseThrow();
  }

  // Cancelling

  public PreviewCancellation.Outcome customerAsksWhatItCostsToCancel(Checkout checkout) {
    return agency.cases().preview.run(bookingOf(checkout), customer(checkout), List.of());
  }

  private Asking customer(Checkout checkout) {
    return new Asking.Customer(agency.tokenOf(checkout));
  }

  public CancelBooking.Outcome customerCancels(Checkout checkout) {
    return customerCancels(checkout, bookingOf(checkout));
  }

  public CancelBooking.Outcome customerCancels(Checkout checkout, BookingId booking) {
    return cancelled(booking, customer(checkout), false);
  }

  /** So many adults do not come. */
  public CancelBooking.Outcome customerCancelsTickets(Checkout checkout, int adults) {
    return cancelled(checkout, customer(checkout), adults);
  }

  private CancelBooking.Outcome cancelled(Checkout checkout, Asking asking, int adults) {
    return agency
        .cases()
        .cancel
        .run(
            new CancelBooking.Command(
                bookingOf(checkout),
                asking,
                List.of(new TicketWish("adult", adults)),
                false,
                "fewer come"));
  }

  public CancelBooking.Outcome supplierCancelsTickets(Checkout checkout, int adults) {
    return cancelled(checkout, staff(), adults);
  }

  public CancelBooking.Outcome supplierCancels(Checkout checkout) {
    return cancelled(bookingOf(checkout), staff(), false);
  }

  public CancelBooking.Outcome supplierDoesNotTurnUp(Checkout checkout) {
    return cancelled(bookingOf(checkout), staff(), true);
  }

  private static Asking staff() {
    return new Asking.Staff(CancelledBy.SUPPLIER, Optional.empty());
  }

  private CancelBooking.Outcome cancelled(BookingId booking, Asking asking, boolean noShow) {
    return agency
        .cases()
        .cancel
        .run(new CancelBooking.Command(booking, asking, List.of(), noShow, "changed plans"));
  }

  // Changing

  /** Wished by the customer, who takes whatever it costs. */
  public AmendBooking.Outcome customerWishes(Checkout checkout, Amended wish) {
    return customerWishes(checkout, bookingOf(checkout), wish);
  }

  public AmendBooking.Outcome customerWishes(Checkout checkout, BookingId booking, Amended wish) {
    return amended(booking, customer(checkout), wish, Optional.empty());
  }

  /** The same, if what he owes changes by that much. */
  public AmendBooking.Outcome customerWishes(Checkout checkout, Amended wish, String difference) {
    return amended(
        bookingOf(checkout), customer(checkout), wish, Optional.of(new BigDecimal(difference)));
  }

  public AmendBooking.Outcome supplierWishes(Checkout checkout, Amended wish) {
    return amended(bookingOf(checkout), staff(), wish, Optional.empty());
  }

  /** The same by the terms of a customer who called. */
  public AmendBooking.Outcome deskWishesForCustomer(Checkout checkout, Amended wish) {
    var desk = new Asking.Staff(CancelledBy.CUSTOMER, Optional.empty());
    return amended(bookingOf(checkout), desk, wish, Optional.empty());
  }

  /** By somebody with the token of another order. */
  public AmendBooking.Outcome strangerWishes(Checkout checkout, String token, Amended wish) {
    return amended(bookingOf(checkout), new Asking.Customer(token), wish, Optional.empty());
  }

  private AmendBooking.Outcome amended(
      BookingId booking, Asking asking, Amended wish, Optional<BigDecimal> expected) {
    return agency
        .cases()
        .amend
        .run(new AmendBooking.Command(booking, asking, wish.wish(), expected));
  }

  /** What it would come to; or the test fails. */
  public PreviewAmendment.Outcome.Previewed customerAsksWhatItCosts(
      Checkout checkout, Amended wish) {
    return Agency.expected(
        PreviewAmendment.Outcome.Previewed.class,
        agency.cases().previewAmendment.run(bookingOf(checkout), customer(checkout), wish.wish()));
  }

  /** What is owed, with a good card; nothing happens when nothing is. */
  public void customerPaysWhatIsOwed(Checkout checkout) {
    var command = new OpenBalance.Command(checkout.order().id(), new Paying.ByCustomer());
    if (agency.cases().openBalance.run(command) instanceof OpenBalance.Outcome.Open(var open)) {
      agency.customerPays(open, TestCard.GOOD);
      agency.captures(open);
    }
  }

  // Refunding

  public RequestRefund.Outcome refundIsWanted(Checkout checkout, Optional<Money> amount) {
    return refundIsWanted(checkout, bookingOf(checkout), amount);
  }

  public RequestRefund.Outcome refundIsWanted(
      Checkout checkout, BookingId booking, Optional<Money> amount) {
    return agency
        .cases()
        .requestRefund
        .run(
            new RequestRefund.Command(
                booking, customer(checkout), amount, "rain", Optional.empty()));
  }

  /** Wanted, and nobody has decided yet; or the test fails. */
  public Refund.Requested wants(Checkout checkout, String amount) {
    var outcome = refundIsWanted(checkout, Optional.of(agency.price(amount)));
    if (outcome instanceof RequestRefund.Outcome.Requested(var refund)) {
      return refund;
    }
    throw new AssertionError("Not requested but " + outcome);
  }

  public DecideRefund.Outcome decides(Refund refund, Decision decision) {
    return agency
        .cases()
        .decideRefund
        .run(new DecideRefund.Command(refund.id(), "desk", Optional.empty(), decision));
  }

  public List<Refund> refundsOf(Checkout checkout) {
    return agency.backend().refunds().of(checkout.order().id());
  }

  /** The only refund of an order. */
  public Refund refundOf(Checkout checkout) {
    var all = refundsOf(checkout);
    if (all.size() != 1) {
      throw new AssertionError("Not one refund but " + all);
    }
    return all.getFirst();
  }

  // What the books and the gateway say

  public Settlement settlement(Checkout checkout) {
    return agency.cases().money.settlement(agency.now(checkout).order());
  }

  /** What the gateway has of an order's payment, by its own word. */
  public Money atGateway(Checkout checkout) {
    return atGateway(statement(checkout));
  }

  /** What it has by one such word. */
  public Money atGateway(Statement.Known known) {
    var left = known.captured();
    for (var refund : known.refunds()) {
      left =
          switch (refund.state()) {
            case SUCCEEDED -> left.minus(refund.amount());
            case PENDING, FAILED -> left;
          };
    }
    for (var dispute : known.disputes()) {
      left =
          switch (dispute.state()) {
            case OPEN, LOST -> left.minus(dispute.amount());
            case WON -> left;
          };
    }
    return left;
  }

  public Statement.Known statement(Checkout checkout) {
    return (Statement.Known) agency.bank().statement(intent(checkout));
  }

  /** All payments of an order that the gateway knows. */
  public List<Payment> payments(Checkout checkout) {
    return agency.backend().payments().of(checkout.order().id()).stream()
        .filter(payment -> payment.details().intent().isPresent())
        .toList();
  }

  /** What the gateway says of one of them. */
  public Statement.Known statement(Payment payment) {
    return (Statement.Known) agency.bank().statement(payment.details().intent().orElseThrow());
  }

  public Intent intent(Checkout checkout) {
    return agency.paymentOf(checkout).details().intent().orElseThrow();
  }

  /** What the gateway has of an order's payment, as our books say. */
  public Money inTheBooks(Checkout checkout) {
    return balance(checkout, Account.clearing(agency.paymentOf(checkout).id().value()));
  }

  public Money balance(Checkout checkout, Account account) {
    var details = checkout.order().details();
    return agency
        .backend()
        .journal()
        .balance(details.supplier(), account, details.quote().currency());
  }
}
