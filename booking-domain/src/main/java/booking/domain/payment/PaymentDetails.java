package booking.domain.payment;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.pricing.QuoteHash;
import java.time.Instant;
import java.util.Optional;

/**
 * What a payment is about, in whatever state it is.
 *
 * @param amount what it is to bring; checked again when money arrives
 * @param boundTo the quote that it pays
 * @param gateway the name of the gateway it is made at
 * @param intent empty until the gateway's answer to its creation was recorded
 * @param paying who confirms it: whoever opens it again says the same
 */
public record PaymentDetails(
    PaymentId id,
    SupplierId supplier,
    OrderId order,
    Money amount,
    QuoteHash boundTo,
    String gateway,
    Instant createdAt,
    Optional<Intent> intent,
    Purpose purpose,
    Paying paying) {

  /** One that a customer pays himself so that his order stands. */
  public PaymentDetails(
      PaymentId id,
      SupplierId supplier,
      OrderId order,
      Money amount,
      QuoteHash boundTo,
      String gateway,
      Instant createdAt,
      Optional<Intent> intent) {
    this(
        id,
        supplier,
        order,
        amount,
        boundTo,
        gateway,
        createdAt,
        intent,
        Purpose.ORDER,
        new Paying.ByCustomer());
  }

  public PaymentDetails at(Intent opened) {
    return new PaymentDetails(
        id,
        supplier,
        order,
        amount,
        boundTo,
        gateway,
        createdAt,
        Optional.of(opened),
        purpose,
        paying);
  }

  /** The same, to bring another amount. */
  public PaymentDetails bringing(Money other) {
    return bringing(other, boundTo);
  }

  /** The same, to bring another amount for another quote. */
  public PaymentDetails bringing(Money other, QuoteHash quote) {
    return new PaymentDetails(
        id, supplier, order, other, quote, gateway, createdAt, intent, purpose, paying);
  }
}
