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
 */
public record PaymentDetails(
    PaymentId id,
    SupplierId supplier,
    OrderId order,
    Money amount,
    QuoteHash boundTo,
    String gateway,
    Instant createdAt,
    Optional<Intent> intent) {

  public PaymentDetails at(Intent opened) {
    return new PaymentDetails(
        id, supplier, order, amount, boundTo, gateway, createdAt, Optional.of(opened));
  }
}
