package booking.application.balance;

import booking.application.checkout.SettlePayment;
import booking.domain.checkout.Checkout;
import booking.domain.order.OrderId;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Paying;

/** Charges what is owed to a card that is kept, without its owner. Again, it has one effect. */
public final class CollectBalance {
  private final OpenBalance openBalance;
  private final SettlePayment settle;

  public CollectBalance(OpenBalance openBalance, SettlePayment settle) {
    this.openBalance = openBalance;
    this.settle = settle;
  }

  /** How that went. */
  public enum Outcome {
    PAID,
    /** The card was turned down, or its bank wants to hear from its owner. */
    NOT_PAID,
    /** Nobody knows yet: trying again tells. */
    UNCLEAR
  }

  public Outcome run(OrderId order, KeptCard card) {
    var command = new OpenBalance.Command(order, new Paying.WithKeptCard(card));
    return switch (openBalance.run(command)) {
      case OpenBalance.Outcome.Open(var checkout) -> settle(checkout);
      case OpenBalance.Outcome.NothingDue none -> Outcome.PAID;
      case OpenBalance.Outcome.BeingPaid moving -> Outcome.UNCLEAR;
      case OpenBalance.Outcome.GatewayIsSilent silent -> Outcome.UNCLEAR;
      case OpenBalance.Outcome.GatewayRefused no -> Outcome.NOT_PAID;
      case OpenBalance.Outcome.NoSuchOrder none -> Outcome.NOT_PAID;
    };
  }

  private Outcome settle(Checkout checkout) {
    var payment = checkout.payment().orElseThrow().id();
    return switch (settle.run(new SettlePayment.Command(payment))) {
      case SettlePayment.Outcome.Confirmed done -> Outcome.PAID;
      case SettlePayment.Outcome.InFlight unclear -> Outcome.UNCLEAR;
      case SettlePayment.Outcome.NeedsAction asked -> Outcome.NOT_PAID;
      case SettlePayment.Outcome.Declined no -> Outcome.NOT_PAID;
      case SettlePayment.Outcome.NothingTaken no -> Outcome.NOT_PAID;
      case SettlePayment.Outcome.CaptureRefused no -> Outcome.NOT_PAID;
      case SettlePayment.Outcome.SeatsGone no -> Outcome.NOT_PAID;
      case SettlePayment.Outcome.Ended no -> Outcome.NOT_PAID;
      case SettlePayment.Outcome.NoSuchPayment no -> Outcome.NOT_PAID;
    };
  }
}
