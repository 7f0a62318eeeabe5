package booking.domain.payment;

import booking.domain.money.Money;
import booking.domain.pricing.QuoteHash;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt at a gateway, with a life of its own.
 *
 * <p>That a gateway's answer is unknown does not change the state: the payment goes on {@link
 * Capturing} or {@link Cancelling} until the gateway, asked again, says how it was.
 */
public sealed interface Payment {
  PaymentDetails details();

  default PaymentId id() {
    return details().id();
  }

  /**
   * Whether money may still be taken or is being taken: what it pays must not be paid otherwise.
   */
  default boolean isOpen() {
    return switch (this) {
      case Created open -> true;
      case RequiresAction open -> true;
      case Authorised open -> true;
      case Capturing open -> true;
      case Cancelling open -> true;
      case Captured closed -> false;
      case Cancelled closed -> false;
      case Expired closed -> false;
      case Voided closed -> false;
      case Lapsed closed -> false;
    };
  }

  /** Money may still come of it, but none has been authorised. */
  sealed interface Unpaid extends Payment {
    /** The same of other details. */
    Unpaid with(PaymentDetails next);

    /** The same, to bring another amount. */
    default Unpaid bringing(Money other) {
      return with(details().bringing(other));
    }

    /** The same, to bring another amount for another quote. */
    default Unpaid bringing(Money other, QuoteHash quote) {
      return with(details().bringing(other, quote));
    }

    default Authorised authorise(Optional<Instant> captureBefore, Instant now) {
      return new Authorised(details(), captureBefore, now);
    }

    default Cancelling cancel(Instant now) {
      return new Cancelling(details(), false, now);
    }

    /** The gateway let it run out by itself. */
    default Expired expire() {
      return new Expired(details());
    }
  }

  /** The customer is to pay; he may already have been turned down. */
  record Created(PaymentDetails details, Optional<Decline> declined) implements Unpaid {
    public Created opened(Intent intent) {
      return new Created(details.at(intent), declined);
    }

    @Override
    public Created with(PaymentDetails next) {
      return new Created(next, declined);
    }

    public Created decline(Decline decline) {
      return new Created(details, Optional.of(decline));
    }

    public RequiresAction requireAction() {
      return new RequiresAction(details);
    }
  }

  /** The customer's bank wants to hear from him first. */
  record RequiresAction(PaymentDetails details) implements Unpaid {
    @Override
    public RequiresAction with(PaymentDetails next) {
      return new RequiresAction(next);
    }

    public Created decline(Decline decline) {
      return new Created(details, Optional.of(decline));
    }
  }

  /**
   * The money is set aside.
   *
   * @param captureBefore until when, as the gateway says
   */
  record Authorised(PaymentDetails details, Optional<Instant> captureBefore, Instant at)
      implements Payment {

    /** The key is stored before the gateway is called, and is the same for every repetition. */
    public Capturing capture(Instant now) {
      return new Capturing(details, captureBefore, GatewayKey.toCapture(details), now);
    }

    public Cancelling cancel(Instant now) {
      return new Cancelling(details, true, now);
    }
  }

  /** The gateway was or is being told to take the money; only it knows whether it did. */
  record Capturing(
      PaymentDetails details, Optional<Instant> captureBefore, GatewayKey key, Instant since)
      implements Payment {
    public Captured captured(Money amount, Instant now) {
      return new Captured(details, amount, now);
    }

    /** The authorisation is gone: nothing was taken and nothing can be. */
    public Lapsed lapse() {
      return new Lapsed(details);
    }

    /** The capture was refused although the money is still set aside: that is let go. */
    public Cancelling cancel(Instant now) {
      return new Cancelling(details, true, now);
    }
  }

  record Captured(PaymentDetails details, Money amount, Instant at) implements Payment {}

  /**
   * The gateway is to let go of it; whether it did, only it knows.
   *
   * @param moneySetAside whether the customer's money is known to be set aside, so that he is to be
   *     told when he has it back
   */
  record Cancelling(PaymentDetails details, boolean moneySetAside, Instant since)
      implements Payment {
    public Cancelled cancelled() {
      return new Cancelled(details);
    }

    /** What had been set aside was let go. */
    public Voided voided() {
      return new Voided(details);
    }

    /** It turned out that money is, or was, set aside. */
    public Cancelling withMoneySetAside() {
      return new Cancelling(details, true, since);
    }

    /** Late money: it was authorised before the gateway could be told. */
    public Authorised authorise(Optional<Instant> captureBefore, Instant now) {
      return new Authorised(details, captureBefore, now);
    }
  }

  record Cancelled(PaymentDetails details) implements Payment {}

  record Expired(PaymentDetails details) implements Payment {}

  record Voided(PaymentDetails details) implements Payment {}

  /** The authorisation ran out before it was captured. */
  record Lapsed(PaymentDetails details) implements Payment {}
}
