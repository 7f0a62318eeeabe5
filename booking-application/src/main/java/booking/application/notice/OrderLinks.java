package booking.application.notice;

import booking.domain.order.AccessTokens;
import booking.domain.order.OrderDetails;
import java.net.URI;

/** Where a customer sees his order: a link that nobody can guess. */
public final class OrderLinks {
  private final String publicUrl;
  private final AccessTokens tokens;

  /**
   * Links below the address that customers reach.
   *
   * @param publicUrl where this service is reached from outside
   */
  public OrderLinks(URI publicUrl, AccessTokens tokens) {
    this.publicUrl = publicUrl.toString().replaceAll("/+$", "");
    this.tokens = tokens;
  }

  public URI to(OrderDetails order) {
    return URI.create(publicUrl + "/orders/" + order.id().value() + "/" + tokens.of(order));
  }
}
