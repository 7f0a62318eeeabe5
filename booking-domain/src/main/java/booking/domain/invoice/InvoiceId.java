package booking.domain.invoice;

import booking.domain.order.OrderId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names an invoice. */
public record InvoiceId(UUID value) {
  /** The one invoice of an order: whoever issues it, it is the same. */
  public static InvoiceId of(OrderId order) {
    var name = "invoice|" + order.value();
    return new InvoiceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
