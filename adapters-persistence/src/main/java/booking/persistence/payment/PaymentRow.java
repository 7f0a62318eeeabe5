package booking.persistence.payment;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.party.EmailAddress;
import booking.domain.payment.Decline;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Purpose;
import booking.domain.pricing.QuoteHash;
import booking.persistence.jooq.tables.records.PaymentRecord;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/** A payment as a row, whichever state it is in. */
public final class PaymentRow {
  private PaymentRow() {}

  public static PaymentRecord of(Payment payment) {
    var details = payment.details();
    var row = new PaymentRecord();
    row.setSupplierId(details.supplier().value());
    row.setId(payment.id().value());
    row.setOrderId(details.order().value());
    row.setAmount(details.amount().minorUnits());
    row.setCurrency(details.amount().currency().getCurrencyCode());
    row.setBoundTo(details.boundTo().hex());
    row.setGateway(details.gateway());
    row.setCreatedAt(details.createdAt());
    details
        .intent()
        .ifPresent(intent -> {
          row.setIntentReference(intent.reference());
          row.setIntentSecret(intent.clientSecret());
        });
    row.setPurpose(details.purpose().name());
    setPaying(row, details.paying());
    setState(row, payment);
    return row;
  }

  private static void setPaying(PaymentRecord row, Paying paying) {
    switch (paying) {
      case Paying.ByCustomer _ -> row.setPaying("CUSTOMER");
      case Paying.ByCustomerWhoseCardIsKept(var customer) ->
          row.setPaying("CUSTOMER_KEEPING").setPayingAs(customer.value());
      case Paying.WithKeptCard(var card) ->
          row.setPaying("KEPT_CARD").setKeptOwner(card.owner()).setKeptCard(card.card());
    }
  }

  private static Paying toPaying(PaymentRecord row) {
    return switch (row.getPaying()) {
      case "CUSTOMER" -> new Paying.ByCustomer();
      case "CUSTOMER_KEEPING" ->
          new Paying.ByCustomerWhoseCardIsKept(new EmailAddress(row.getPayingAs()));
      case "KEPT_CARD" ->
          new Paying.WithKeptCard(new KeptCard(row.getKeptOwner(), row.getKeptCard()));
      case String other -> throw new IllegalStateException("Nobody pays as " + other);
    };
  }

  private static void setState(PaymentRecord row, Payment payment) {
    switch (payment) {
      case Payment.Created(_, var declined) -> {
        row.setState("CREATED");
        declined.map(Decline::attempt).ifPresent(row::setDeclinedAttempt);
        declined.map(Decline::code).ifPresent(row::setDeclinedCode);
      }
      case Payment.RequiresAction _ -> row.setState("REQUIRES_ACTION");
      case Payment.Authorised(_, var before, var at) -> {
        row.setState("AUTHORISED").setSince(at);
        before.ifPresent(row::setCaptureBefore);
      }
      case Payment.Capturing(_, var before, var key, var since) -> {
        row.setState("CAPTURING").setSince(since).setCaptureKey(key.value());
        before.ifPresent(row::setCaptureBefore);
      }
      case Payment.Captured(var details, var amount, var at) ->
          row.setState("CAPTURED")
              .setSince(at)
              .setCaptured(amount.in(details.amount().currency()).minorUnits());
      case Payment.Cancelling(_, var setAside, var since) ->
          row.setState("CANCELLING").setSince(since).setMoneySetAside(setAside);
      case Payment.Cancelled _ -> row.setState("CANCELLED");
      case Payment.Expired _ -> row.setState("EXPIRED");
      case Payment.Voided _ -> row.setState("VOIDED");
      case Payment.Lapsed _ -> row.setState("LAPSED");
    }
  }

  public static Payment toPayment(PaymentRecord row) {
    var details = toDetails(row);
    Optional<Instant> before = Optional.ofNullable(row.getCaptureBefore());
    return switch (row.getState()) {
      case "CREATED" -> new Payment.Created(details, toDecline(row));
      case "REQUIRES_ACTION" -> new Payment.RequiresAction(details);
      case "AUTHORISED" -> new Payment.Authorised(details, before, row.getSince());
      case "CAPTURING" ->
          new Payment.Capturing(
              details, before, new GatewayKey(row.getCaptureKey()), row.getSince());
      case "CAPTURED" ->
          new Payment.Captured(
              details, new Money(row.getCaptured(), details.amount().currency()), row.getSince());
      case "CANCELLING" -> new Payment.Cancelling(details, row.getMoneySetAside(), row.getSince());
      case "CANCELLED" -> new Payment.Cancelled(details);
      case "EXPIRED" -> new Payment.Expired(details);
      case "VOIDED" -> new Payment.Voided(details);
      case "LAPSED" -> new Payment.Lapsed(details);
      case String other -> throw new IllegalStateException("No payment is " + other);
    };
  }

  private static Optional<Decline> toDecline(PaymentRecord row) {
    return Optional.ofNullable(row.getDeclinedAttempt())
        .map(attempt -> new Decline(attempt, row.getDeclinedCode()));
  }

  private static PaymentDetails toDetails(PaymentRecord row) {
    return new PaymentDetails(
        new PaymentId(row.getId()),
        new SupplierId(row.getSupplierId()),
        new OrderId(row.getOrderId()),
        new Money(row.getAmount(), Currency.getInstance(row.getCurrency())),
        new QuoteHash(row.getBoundTo()),
        row.getGateway(),
        row.getCreatedAt(),
        Optional.ofNullable(row.getIntentReference())
            .map(reference -> new Intent(reference, row.getIntentSecret())),
        Purpose.valueOf(row.getPurpose()),
        toPaying(row));
  }
}
