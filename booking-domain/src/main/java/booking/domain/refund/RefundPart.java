package booking.domain.refund;

import booking.domain.money.Money;
import java.util.Optional;

/**
 * What of a refund goes back to one tender.
 *
 * @param attempt counts how often the gateway was told with a new key, from 1
 * @param reference the gateway's own name for it, once it said so
 * @param trouble why it failed, as the gateway says it
 */
public record RefundPart(
    PaidBy to,
    Money amount,
    State state,
    int attempt,
    Optional<String> reference,
    Optional<String> trouble) {

  /** How far it has come. */
  public enum State {
    OPEN,
    SUCCEEDED,
    FAILED
  }

  public RefundPart {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("What goes back is more than nothing");
    }
  }

  public static RefundPart of(PaidBy to, Money amount) {
    return new RefundPart(to, amount, State.OPEN, 1, Optional.empty(), Optional.empty());
  }

  /** The gateway took it in and has not done it yet. */
  public RefundPart known(String as) {
    return new RefundPart(to, amount, State.OPEN, attempt, Optional.of(as), Optional.empty());
  }

  public RefundPart succeeded() {
    return new RefundPart(to, amount, State.SUCCEEDED, attempt, reference, Optional.empty());
  }

  /** Also after it had succeeded: a gateway may find out days later. */
  public RefundPart failed(String why) {
    return new RefundPart(to, amount, State.FAILED, attempt, reference, Optional.of(why));
  }

  /** To be tried once more. What did not fail stays as it is. */
  RefundPart again() {
    return state == State.FAILED
        ? new RefundPart(to, amount, State.OPEN, attempt + 1, Optional.empty(), Optional.empty())
        : this;
  }
}
