package booking.contract.payment;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.contract.payment.GatewayBench.Card;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Decline;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Truth;
import booking.domain.pricing.QuoteHash;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;

/** One payment at a gateway, and what is done with it. */
public record Till(GatewayBench bench, PaymentDetails payment) {

  Till(GatewayBench bench) {
    this(bench, paymentOf(new Money(4_990, Currency.getInstance("EUR"))));
  }

  private static PaymentDetails paymentOf(Money amount) {
    return new PaymentDetails(
        new PaymentId(IDS.next()),
        new SupplierId(IDS.next()),
        new OrderId(IDS.next()),
        amount,
        new QuoteHash("0a".repeat(32)),
        "any",
        NOON,
        Optional.empty());
  }

  /** The same, for another amount. */
  Till charging(String currency, long minorUnits) {
    return new Till(bench, paymentOf(new Money(minorUnits, Currency.getInstance(currency))));
  }

  Money amount() {
    return payment.amount();
  }

  Opening tryOpen() {
    return bench.gateway().open(payment, GatewayKey.toOpen(payment));
  }

  Intent open() {
    var opening = tryOpen();
    if (opening instanceof Opening.Opened(var intent)) {
      return intent;
    }
    throw new AssertionError("Not opened but " + opening);
  }

  /** One that the gateway has never opened. */
  Intent unheardOf() {
    var opened = open();
    return new Intent(opened.reference() + "0", opened.clientSecret() + "0");
  }

  void pay(Intent intent, Card card) {
    bench.pay(intent, card);
  }

  /** Opened, and paid or tried to be paid with that card. */
  Intent paid(Card card) {
    var intent = open();
    pay(intent, card);
    return intent;
  }

  Truth truth(Intent intent) {
    return bench.gateway().fetch(intent);
  }

  Capture capture(Intent intent) {
    return bench.gateway().capture(intent, amount(), GatewayKey.toCapture(payment));
  }

  Capture captureWithAnotherKey(Intent intent) {
    return bench.gateway().capture(intent, amount(), new GatewayKey("another-" + payment.id()));
  }

  Cancellation cancel(Intent intent) {
    return bench.gateway().cancel(intent, GatewayKey.toCancel(payment));
  }

  void pass(Duration time) {
    bench.pass(time);
  }

  /** Why the last attempt was turned down. */
  Decline declined(Intent intent) {
    var truth = truth(intent);
    if (truth instanceof Truth.Open(var decline)) {
      return decline.orElseThrow();
    }
    throw new AssertionError("Not open but " + truth);
  }
}
