package booking.application.balance;

import booking.application.checkout.OpenPayment;
import booking.application.checkout.SettlePayment;
import booking.domain.balance.PayTokens;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderId;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.Payments;
import booking.domain.payment.Purpose;
import java.util.Optional;

/**
 * Lets whoever has the link pay for an order: what is due so that it stands, or what is owed after
 * that. The link ends with what it pays for.
 */
public final class PayByLink {
  private final Settlements settlements;
  private final Payments payments;
  private final Payables payables;
  private final PayTokens tokens;
  private final OpenPayment openPayment;
  private final OpenBalance openBalance;
  private final SettlePayment settle;

  public PayByLink(
      Settlements settlements,
      Payments payments,
      Payables payables,
      PayTokens tokens,
      OpenPayment openPayment,
      OpenBalance openBalance,
      SettlePayment settle) {
    this.settlements = settlements;
    this.payments = payments;
    this.payables = payables;
    this.tokens = tokens;
    this.openPayment = openPayment;
    this.openBalance = openBalance;
    this.settle = settle;
  }

  /** An order and the token of a link to pay for it. */
  public record Link(OrderId order, String token) {}

  public sealed interface Outcome {
    record Due(Payable payable) implements Outcome {}

    /** What it was for is paid, or can no longer be paid. */
    record Expired() implements Outcome {}

    /** None that the token opens. */
    record NoSuchLink() implements Outcome {}
  }

  public sealed interface Opening {
    record Open(Payment payment) implements Opening {}

    /** Money is on its way: how it ends is told by settling. */
    record BeingPaid() implements Opening {}

    record GatewayIsSilent() implements Opening {}

    record GatewayRefused(String code) implements Opening {}

    record Expired() implements Opening {}

    record NoSuchLink() implements Opening {}
  }

  public Outcome look(Link link) {
    return settlements
        .find(link.order())
        .flatMap(checkout -> purpose(link, checkout).map(purpose -> due(checkout, purpose)))
        .orElseGet(Outcome.NoSuchLink::new);
  }

  private Optional<Purpose> purpose(Link link, Checkout checkout) {
    return tokens.purpose(link.token(), checkout.order().details());
  }

  private Outcome due(Checkout checkout, Purpose purpose) {
    return payables
        .of(checkout)
        .filter(payable -> payable.purpose() == purpose)
        .<Outcome>map(Outcome.Due::new)
        .orElseGet(Outcome.Expired::new);
  }

  public Opening open(Link link) {
    return switch (look(link)) {
      case Outcome.Due(var payable) ->
          switch (payable.purpose()) {
            case ORDER -> openOrder(payable.checkout());
            case BALANCE -> openBalance(link.order());
          };
      case Outcome.Expired over -> new Opening.Expired();
      case Outcome.NoSuchLink none -> new Opening.NoSuchLink();
    };
  }

  private Opening openOrder(Checkout checkout) {
    return switch (openPayment.of(checkout)) {
      case OpenPayment.Opened.Open(var next) -> new Opening.Open(next.payment().orElseThrow());
      case OpenPayment.Opened.Silent silent -> new Opening.GatewayIsSilent();
      case OpenPayment.Opened.Refused(var code) -> new Opening.GatewayRefused(code);
    };
  }

  private Opening openBalance(OrderId order) {
    return switch (openBalance.run(new OpenBalance.Command(order, new Paying.ByCustomer()))) {
      case OpenBalance.Outcome.Open(var next) -> new Opening.Open(next.payment().orElseThrow());
      case OpenBalance.Outcome.NothingDue none -> new Opening.Expired();
      case OpenBalance.Outcome.BeingPaid moving -> new Opening.BeingPaid();
      case OpenBalance.Outcome.GatewayIsSilent silent -> new Opening.GatewayIsSilent();
      case OpenBalance.Outcome.GatewayRefused(var checkout, var code) ->
          new Opening.GatewayRefused(code);
      case OpenBalance.Outcome.NoSuchOrder none -> new Opening.NoSuchLink();
    };
  }

  /** Brings the last payment that was made by such a link to its end; empty where none was. */
  public Optional<SettlePayment.Outcome> settle(Link link) {
    return settlements
        .find(link.order())
        .flatMap(checkout -> purpose(link, checkout))
        .flatMap(purpose -> last(link.order(), purpose))
        .map(payment -> settle.run(new SettlePayment.Command(payment.id())));
  }

  private Optional<Payment> last(OrderId order, Purpose purpose) {
    return payments.of(order).stream()
        .filter(payment -> payment.details().purpose() == purpose)
        .reduce((one, later) -> later);
  }
}
