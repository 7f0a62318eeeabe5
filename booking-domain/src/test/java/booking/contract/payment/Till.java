package booking.contract.payment;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.GatewayBench.Card;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.Decline;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.QuoteHash;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** One payment at a gateway, and what is done with it. */
public record Till(GatewayBench bench, PaymentDetails payment, Paying paying) {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final BookingId BOOKING = new BookingId(IDS.next());

  Till(GatewayBench bench) {
    this(bench, paymentOf(new Money(4_990, EUR)), new Paying.ByCustomer());
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
    return new Till(
        bench, paymentOf(new Money(minorUnits, Currency.getInstance(currency))), paying);
  }

  /** The same, paid another way. */
  Till paying(Paying other) {
    return new Till(bench, paymentOf(amount()), other);
  }

  /** The same payment, to bring something else for another quote. */
  Till bringing(long minorUnits) {
    var changed =
        new PaymentDetails(
            payment.id(),
            payment.supplier(),
            payment.order(),
            part(minorUnits),
            new QuoteHash("%064x".formatted(minorUnits)),
            payment.gateway(),
            payment.createdAt(),
            payment.intent());
    return new Till(bench, changed, paying);
  }

  PaymentRequest request() {
    return new PaymentRequest(payment, List.of(BOOKING), paying);
  }

  Change change(Intent intent) {
    return bench.gateway().change(intent, request(), GatewayKey.toChange(payment));
  }

  /** So many minor units of the payment's currency. */
  Money part(long minorUnits) {
    return new Money(minorUnits, amount().currency());
  }

  Money amount() {
    return payment.amount();
  }

  Opening tryOpen() {
    return bench.gateway().open(request(), GatewayKey.toOpen(payment));
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
    return capture(intent, amount());
  }

  Capture capture(Intent intent, Money amount) {
    return bench.gateway().capture(intent, amount, GatewayKey.toCapture(payment));
  }

  /** Paid with that card, and captured. */
  Intent captured(Card card) {
    var intent = paid(card);
    capture(intent);
    return intent;
  }

  /** As the so-manyth part of one refund. */
  GivingBack giveBack(Intent intent, int part, long minorUnits) {
    return bench.gateway().giveBack(intent, part(minorUnits), keyOf(part));
  }

  GatewayRefund givenBack(Intent intent, int part, long minorUnits) {
    var answer = giveBack(intent, part, minorUnits);
    if (answer instanceof GivingBack.Accepted(var refund)) {
      return refund;
    }
    throw new AssertionError("Not accepted but " + answer);
  }

  GatewayKey keyOf(int part) {
    return GatewayKey.toGiveBack(payment.id().value(), part, 1);
  }

  Statement.Known known(Intent intent) {
    var statement = bench.gateway().statement(intent);
    if (statement instanceof Statement.Known known) {
      return known;
    }
    throw new AssertionError("Nothing is known: " + statement);
  }

  /** The only refund there is. */
  GatewayRefund refund(Intent intent) {
    var refunds = known(intent).refunds();
    assertThat(refunds).hasSize(1);
    return refunds.getFirst();
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
