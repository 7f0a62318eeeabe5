package booking.application.notice;

import booking.domain.order.AccessTokens;
import booking.domain.order.OrderDetails;
import java.net.URI;
import java.util.function.Supplier;

/** Where a customer sees his order: a link that nobody can guess. */
public final class OrderLinks {
  private final Supplier<URI> publicUrl;
  private final AccessTokens tokens;

  /**
   * Links below the address that customers reach.
   *
   * @param publicUrl where this service is reached from outside
   */
  public OrderLinks(Supplier<URI> publicUrl, AccessTokens tokens) {
    this.publicUrl = publicUrl;
    this.tokens = tokens;
  }

  public URI to(OrderDetails order) {
    var base = publicUrl.get().toString().replaceAll("/+$", "");
    return URI.create(base + "/orders/" + order.id().value() + "/" + tokens.of(order));
  }
}
