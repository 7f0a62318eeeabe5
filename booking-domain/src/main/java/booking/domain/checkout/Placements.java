package booking.domain.checkout;

import booking.domain.availability.Shortage;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: placing. Claiming is writing: nobody looks first. Overdue holds in the way of a claim are
 * expired in passing, so that an unswept hold never costs a sale.
 */
public interface Placements {

  /**
   * Places all or nothing.
   *
   * @throws booking.domain.work.Busy when others were in the way for too long
   */
  Outcome place(Placement placement, Instant now);

  sealed interface Outcome {
    record Placed(Checkout checkout) implements Outcome {}

    /** The key was used for this order, with the same body. */
    record Repeated(OrderId order) implements Outcome {}

    /** The key was used with another body. */
    record KeyReused() implements Outcome {}

    /** Somewhere the same request is being placed right now. */
    record InProgress() implements Outcome {}

    /** Another order or booking of the supplier has that code: it can be placed with a new one. */
    record CodeTaken() implements Outcome {}

    /** One shortage for each pool that did not have enough. */
    record SoldOut(List<Shortage> shortages) implements Outcome {}
  }

  /** What has become of an earlier request with this key, before anything is tried. */
  Optional<Outcome> earlier(SupplierId supplier, IdempotencyKey key, RequestHash request);
}
