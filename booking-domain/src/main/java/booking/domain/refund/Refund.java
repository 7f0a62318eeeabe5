package booking.domain.refund;

import booking.domain.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Money that goes back to a customer, from the wish to the end. */
public sealed interface Refund {
  RefundDetails details();

  default RefundId id() {
    return details().id();
  }

  /** Whether that part of it is gone or may still go, so that it cannot be promised once more. */
  default boolean counts(RefundPart part) {
    return switch (this) {
      case Rejected none -> false;
      case Manual all -> true;
      case Requested some -> part.state() != RefundPart.State.FAILED;
      case Approved some -> part.state() != RefundPart.State.FAILED;
      case Submitted some -> part.state() != RefundPart.State.FAILED;
      case Succeeded some -> part.state() != RefundPart.State.FAILED;
      case Failed some -> part.state() != RefundPart.State.FAILED;
    };
  }

  /** Whether it may be told of as money to come: nothing is promised of what did not arrive. */
  default boolean isPromised() {
    return !(this instanceof Rejected || this instanceof Failed);
  }

  /** Somebody is to approve of it. */
  record Requested(RefundDetails details) implements Refund {
    public Approved approve(String by, Instant now) {
      return new Approved(details, by, now);
    }

    public Rejected reject(String by, String why, Instant now) {
      return new Rejected(details, by, why, now);
    }
  }

  record Rejected(RefundDetails details, String by, String why, Instant at) implements Refund {}

  /**
   * It is to be paid.
   *
   * @param by who approved, by the name of his right; or the policy
   */
  record Approved(RefundDetails details, String by, Instant at) implements Refund {
    public Submitted submit(Instant now) {
      return new Submitted(details, now);
    }
  }

  /** The gateway was or is being told; what it makes of it, only it knows. */
  record Submitted(RefundDetails details, Instant since) implements Refund {

    /** What became of the parts, as far as that is known. */
    public Refund with(List<RefundPart> parts, Instant now) {
      return Refund.told(details.with(parts), since, now);
    }
  }

  record Succeeded(RefundDetails details, Instant at) implements Refund {

    /** It turned out days later that some of it did not arrive. */
    public Refund with(List<RefundPart> parts, Instant now) {
      return Refund.told(details.with(parts), at, now);
    }
  }

  /** Some of it did not go back. */
  record Failed(RefundDetails details, Instant at) implements Refund {

    /** What failed is tried once more. */
    public Submitted retry(Instant now) {
      return new Submitted(
          details.with(details.parts().stream().map(RefundPart::again).toList()), now);
    }

    /** Somebody saw to it that the customer has it, in a way of his own. */
    public Manual settle(String by, String how, Instant now) {
      return new Manual(details, by, how, now);
    }
  }

  /** What the gateway could not do was done by hand. */
  record Manual(RefundDetails details, String by, String how, Instant at) implements Refund {}

  private static Refund told(RefundDetails details, Instant since, Instant now) {
    var states = details.parts().stream().map(RefundPart::state).toList();
    if (states.contains(RefundPart.State.OPEN)) {
      return new Submitted(details, since);
    }
    return states.contains(RefundPart.State.FAILED)
        ? new Failed(details, now)
        : new Succeeded(details, now);
  }

  /** Whether that part of it is gone or on its way: what nobody approved of yet is not. */
  default boolean moves(RefundPart part) {
    return !(this instanceof Requested) && counts(part);
  }

  /** What of it is gone or may still go. */
  default Money promised() {
    return sum(this::counts);
  }

  /** The same to one tender. */
  default Money promised(PaidBy to) {
    return sum(part -> part.to().equals(to) && counts(part));
  }

  /** What of it is gone to one tender, or on its way. */
  default Money moved(PaidBy to) {
    return sum(part -> part.to().equals(to) && moves(part));
  }

  private Money sum(Predicate<RefundPart> which) {
    return Money.sum(
        details().parts().stream().filter(which).map(RefundPart::amount).toList(),
        details().amount().currency());
  }
}
