package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of money after it was captured. */
record Aftermath(List<Returned> returned, Optional<GatewayDispute> dispute) {
  static final Aftermath NONE = new Aftermath(List.of(), Optional.empty());

  Aftermath with(Returned more) {
    return new Aftermath(Stream.concat(returned.stream(), Stream.of(more)).toList(), dispute);
  }

  Aftermath with(GatewayDispute now) {
    return new Aftermath(returned, Optional.of(now));
  }

  /** With what has turned by itself until now. */
  Aftermath at(Instant now) {
    return new Aftermath(
        returned.stream().map(each -> each.hasTurned(now) ? each.turned() : each).toList(),
        dispute);
  }

  boolean isDisputed() {
    return dispute.filter(one -> one.state() != GatewayDispute.State.WON).isPresent();
  }

  Money givenBack(Currency currency) {
    var amounts =
        returned.stream().filter(Returned::counts).map(each -> each.refund().amount()).toList();
    return Money.sum(amounts, currency);
  }

  List<GatewayRefund> refunds() {
    return returned.stream().map(Returned::refund).toList();
  }
}
