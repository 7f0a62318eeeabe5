package booking.domain.dispute;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.PaymentId;
import java.time.Instant;

/**
 * A dispute as it was last heard of. It says nothing of the booking.
 *
 * @param reference the gateway's own name for it
 * @param reason as the gateway says it
 * @param openedAt when it became known
 */
public record Dispute(
    SupplierId supplier,
    OrderId order,
    PaymentId payment,
    String reference,
    Money amount,
    String reason,
    GatewayDispute.State state,
    Instant openedAt) {

  public Dispute become(GatewayDispute.State next) {
    return new Dispute(supplier, order, payment, reference, amount, reason, next, openedAt);
  }
}
