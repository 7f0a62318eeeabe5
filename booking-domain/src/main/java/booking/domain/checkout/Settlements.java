package booking.domain.checkout;

import booking.domain.availability.Shortage;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: checkouts, moved from state to state, each move all or nothing. */
public interface Settlements {

  /** With that payment, whether it is the order's latest or not. */
  Optional<Checkout> find(PaymentId payment);

  /** With the order's latest payment. */
  Optional<Checkout> find(OrderId order);

  /** By the gateway's own name for a payment, which is sometimes all that a gateway says. */
  Optional<Checkout> find(String gateway, String reference);

  /**
   * Stores a move in one transaction.
   *
   * @throws booking.domain.work.Busy when others were in the way for too long
   */
  Outcome store(Move move, Instant now);

  sealed interface Outcome {
    /** The checkout as it is now stored. */
    record Stored(Checkout checkout) implements Outcome {}

    /**
     * What is stored is no longer what the move starts from, or there is another open payment
     * besides the move's; nothing was written.
     */
    record Overtaken() implements Outcome {}

    /** The units cannot be claimed again; nothing was written. */
    record SoldOut(List<Shortage> shortages) implements Outcome {}
  }

  /** Orders still placed whose hold is overdue or was taken away, the longest first. */
  List<OrderId> overdue(Instant now, int atMost);

  /** What an operator looks at, the newest first. */
  List<Checkout> list(Filter filter);
}
