package booking.domain.refund;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: refunds. What nobody approved of yet is only a wish, which keeps nothing from being given
 * back otherwise. What is written belongs into one unit of work with the move of the order that
 * makes it true, so that the order's revision guards both.
 */
public interface Refunds {
  Optional<Refund> find(RefundId id);

  /** All of an order, the oldest first. */
  List<Refund> of(OrderId order);

  /**
   * Adds a new one.
   *
   * @throws OverRefund when more would go back to a payment than it brought
   */
  void add(Refund refund);

  /**
   * Stores what became of one, and says whether it did: not when what is stored is no longer what
   * it comes from.
   *
   * @throws OverRefund when more would go back to a payment than it brought
   */
  boolean store(Refund from, Refund to);

  /** What an operator looks at, the newest first. */
  List<Refund> list(Filter filter);

  /** Those the gateway was told of before then and that are not at their end, the oldest first. */
  List<RefundId> unfinished(Instant before, int atMost);

  /** The state of a refund, for choosing among them. */
  enum State {
    REQUESTED,
    REJECTED,
    APPROVED,
    SUBMITTED,
    SUCCEEDED,
    FAILED,
    MANUAL;

    public static State of(Refund refund) {
      return switch (refund) {
        case Refund.Requested any -> REQUESTED;
        case Refund.Rejected any -> REJECTED;
        case Refund.Approved any -> APPROVED;
        case Refund.Submitted any -> SUBMITTED;
        case Refund.Succeeded any -> SUCCEEDED;
        case Refund.Failed any -> FAILED;
        case Refund.Manual any -> MANUAL;
      };
    }
  }

  /**
   * Which are wanted.
   *
   * @param states any, when empty
   * @param after only those requested before this one: where the page before ended
   */
  record Filter(
      Optional<SupplierId> supplier, Set<State> states, Optional<RefundId> after, int atMost) {
    public Filter {
      states = Set.copyOf(states);
    }
  }

  /** More was to go back to a payment than it brought, counting what is still on its way. */
  final class OverRefund extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OverRefund(PaymentId payment, Money amount) {
      super("%s is more than there is left of payment %s".formatted(amount, payment.value()));
    }
  }
}
