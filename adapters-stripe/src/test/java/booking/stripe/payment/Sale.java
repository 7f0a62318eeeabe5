package booking.stripe.payment;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.QuoteHash;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One payment, and every call about it. */
record Sale(PaymentGateway gateway, Money amount, Paying paying) {
  static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  static final Intent INTENT = new Intent("pi_1", "pi_1_secret_2");
  static final PaymentId PAYMENT = new PaymentId(new UUID(1, 1));

  Sale(PaymentGateway gateway) {
    this(gateway, eur(49_90), new Paying.ByCustomer());
  }

  static Money eur(long cents) {
    return new Money(cents, Currency.getInstance("EUR"));
  }

  PaymentDetails payment() {
    return new PaymentDetails(
        PAYMENT,
        new SupplierId(new UUID(1, 2)),
        new OrderId(new UUID(1, 3)),
        amount,
        new QuoteHash("0a".repeat(32)),
        StripeGateway.NAME,
        NOON,
        Optional.empty());
  }

  private PaymentRequest request() {
    return new PaymentRequest(payment(), List.of(new BookingId(new UUID(1, 4))), paying);
  }

  Opening open() {
    return gateway.open(request(), GatewayKey.toOpen(payment()));
  }

  Change change() {
    return gateway.change(INTENT, request(), GatewayKey.toChange(payment()));
  }

  Truth fetch() {
    return gateway.fetch(INTENT);
  }

  Capture capture() {
    return gateway.capture(INTENT, amount, GatewayKey.toCapture(payment()));
  }

  Cancellation cancel() {
    return gateway.cancel(INTENT, GatewayKey.toCancel(payment()));
  }

  GivingBack giveBack() {
    return gateway.giveBack(INTENT, amount, GatewayKey.toGiveBack(new UUID(2, 1), 1, 1));
  }

  Statement statement() {
    return gateway.statement(INTENT);
  }
}
