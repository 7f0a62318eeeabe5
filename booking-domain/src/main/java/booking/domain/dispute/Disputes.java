package booking.domain.dispute;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.PaymentId;
import java.util.List;
import java.util.Optional;

/** Port: disputes. What is written belongs into one unit of work with its postings. */
public interface Disputes {

  Optional<Dispute> find(PaymentId payment, String reference);

  /** Of an order, the oldest first. */
  List<Dispute> of(OrderId order);

  /** Whether a bank has not decided yet about money of an order. */
  default boolean hasOpen(OrderId order) {
    return of(order).stream().anyMatch(dispute -> dispute.state() == GatewayDispute.State.OPEN);
  }

  /** What an operator looks at, the newest first. */
  List<Dispute> list(Optional<SupplierId> supplier, int atMost);

  /** Adds a new one, and says whether it was new. */
  boolean add(Dispute dispute);

  /** Stores what became of one, and says whether it was still as the first says. */
  boolean store(Dispute from, Dispute to);
}
