package booking.domain.payment;

import booking.domain.money.Money;
import java.util.List;
import java.util.Optional;

/** All that a gateway says of a payment's money at this moment, whoever moved it. */
public sealed interface Statement {
  /**
   * What happened so far.
   *
   * @param captured nothing while nothing was; what was given back is still in it
   * @param refunds the oldest first
   * @param kept the card it was paid with, where that is kept
   */
  record Known(
      Money captured,
      List<GatewayRefund> refunds,
      List<GatewayDispute> disputes,
      Optional<KeptCard> kept)
      implements Statement {
    public Known {
      refunds = List.copyOf(refunds);
      disputes = List.copyOf(disputes);
    }
  }

  /** The gateway could not be asked, or knows no such payment. */
  record Unknown() implements Statement {}
}
