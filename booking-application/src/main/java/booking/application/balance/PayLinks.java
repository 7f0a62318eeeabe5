package booking.application.balance;

import booking.domain.balance.PayTokens;
import booking.domain.order.OrderDetails;
import booking.domain.payment.Purpose;
import java.net.URI;
import java.util.function.Supplier;

/** Where somebody pays for an order: a link that nobody can guess, and that shows little. */
public final class PayLinks {
  private final Supplier<URI> publicUrl;
  private final PayTokens tokens;

  /**
   * Links below the address that customers reach.
   *
   * @param publicUrl where this service is reached from outside
   */
  public PayLinks(Supplier<URI> publicUrl, PayTokens tokens) {
    this.publicUrl = publicUrl;
    this.tokens = tokens;
  }

  public URI to(OrderDetails order, Purpose purpose) {
    var base = publicUrl.get().toString().replaceAll("/+$", "");
    return URI.create(base + "/pay/" + order.id().value() + "/" + tokens.of(order, purpose));
  }
}
