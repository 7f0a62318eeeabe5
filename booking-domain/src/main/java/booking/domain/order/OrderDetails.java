package booking.domain.order;

import booking.domain.catalog.SupplierId;
import booking.domain.party.Customer;
import booking.domain.pricing.Quote;
import java.time.Instant;

/**
 * What an order is about, in whatever state it is: of one supplier and in one currency.
 *
 * @param code what people call it by; random
 * @param quote the frozen price, its lines and tenders
 * @param tokenVersion raised to make access tokens handed out before worthless
 */
public record OrderDetails(
    OrderId id,
    String code,
    Customer customer,
    Quote quote,
    Acceptance acceptance,
    Channel channel,
    int tokenVersion,
    Instant placedAt) {

  /** The same at another price. */
  public OrderDetails at(Quote other) {
    return new OrderDetails(id, code, customer, other, acceptance, channel, tokenVersion, placedAt);
  }

  public SupplierId supplier() {
    return quote.supplier();
  }
}
