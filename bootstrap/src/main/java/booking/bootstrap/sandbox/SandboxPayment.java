package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.webhook.EventKind;
import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.KeptCard;
import booking.domain.payment.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A payment as the gateway keeps it, in the states of Stripe's payment intents. */
sealed interface SandboxPayment {
  Duration AUTHORISATION_LASTS = Duration.ofDays(7);

  Terms terms();

  /** The card that it is being paid with, once there is one. */
  default Optional<TestCard> card() {
    return switch (this) {
      case RequiresPaymentMethod _ -> Optional.empty();
      case RequiresAction asked -> Optional.of(asked.by());
      case RequiresCapture authorised -> Optional.of(authorised.by());
      case Succeeded succeeded -> Optional.of(succeeded.by());
      case Canceled canceled -> canceled.by();
    };
  }

  /** The card that is kept, once money was set aside on it. */
  default Optional<KeptCard> kept() {
    return switch (this) {
      case RequiresPaymentMethod _, RequiresAction _ -> Optional.empty();
      case RequiresCapture _, Succeeded _ -> terms().keeps();
      case Canceled canceled -> terms().keeps().filter(_ -> canceled.by().isPresent());
    };
  }

  /**
   * What stays the same, but for the attempts made.
   *
   * @param payment whose it is on our side
   * @param keeps the card that is kept once it paid, or that was kept before and is charged
   */
  record Terms(
      String id,
      String clientSecret,
      PaymentId payment,
      Money amount,
      Instant createdAt,
      int attempts,
      Optional<KeptCard> keeps) {

    Terms attempted() {
      return new Terms(id, clientSecret, payment, amount, createdAt, attempts + 1, keeps);
    }

    Terms bringing(Money other) {
      return new Terms(id, clientSecret, payment, other, createdAt, attempts, keeps);
    }

    String attempt() {
      return id + "-" + attempts;
    }
  }

  /** A payment that came to a new state by a card, and what there is to tell of it. */
  record Move(SandboxPayment to, EventKind told, Optional<TestCard> card) {}

  /** Nothing is set aside yet. */
  sealed interface Unpaid extends SandboxPayment {

    /**
     * The first confirmation with a card whose bank asks is the question, the second the answer.
     */
    default Move confirm(TestCard card, Instant now) {
      boolean answered = this instanceof RequiresAction(var _, var by) && by == card;
      if (card.asksFirst() && !answered) {
        return new Move(
            new RequiresAction(terms(), card), EventKind.REQUIRES_ACTION, Optional.of(card));
      }
      return card.decline().map(code -> decline(card, code)).orElseGet(() -> authorise(card, now));
    }

    /** Charged without its owner, who could answer a bank that asks. */
    default Move charge(TestCard kept, Instant now) {
      return kept.declineWhenKept()
          .map(code -> decline(kept, code))
          .orElseGet(() -> authorise(kept, now));
    }

    /** A question that was asked for another amount is asked anew. */
    default RequiresPaymentMethod change(Money amount) {
      return new RequiresPaymentMethod(
          terms().bringing(amount),
          this instanceof RequiresPaymentMethod(var _, var declined) ? declined : Optional.empty());
    }

    private Move decline(TestCard card, String code) {
      var terms = terms().attempted();
      var declined = Optional.of(new Decline(terms.attempt(), code));
      return new Move(
          new RequiresPaymentMethod(terms, declined), EventKind.PAYMENT_FAILED, Optional.of(card));
    }

    private Move authorise(TestCard card, Instant now) {
      return new Move(
          new RequiresCapture(terms().attempted(), card, now.plus(AUTHORISATION_LASTS)),
          EventKind.AMOUNT_CAPTURABLE_UPDATED,
          Optional.of(card));
    }

    default Move cancel() {
      return new Move(
          new Canceled(terms(), Optional.empty(), Canceled.Because.REQUESTED),
          EventKind.CANCELED,
          card());
    }
  }

  record RequiresPaymentMethod(Terms terms, Optional<Decline> lastDecline) implements Unpaid {}

  record RequiresAction(Terms terms, TestCard by) implements Unpaid {}

  record RequiresCapture(Terms terms, TestCard by, Instant captureBefore)
      implements SandboxPayment {

    /** What is not captured of the amount is let go. */
    Move capture(Money received) {
      return switch (by.atCapture()) {
        case TAKEN, ANSWER_LOST ->
            new Move(new Succeeded(terms, by, received), EventKind.SUCCEEDED, card());
        case REFUSED -> canceled(Canceled.Because.REVOKED);
      };
    }

    Move cancel() {
      return canceled(Canceled.Because.REQUESTED);
    }

    Optional<Move> lapse(Instant now) {
      return now.isBefore(captureBefore)
          ? Optional.empty()
          : Optional.of(canceled(Canceled.Because.EXPIRED));
    }

    private Move canceled(Canceled.Because because) {
      return new Move(
          new Canceled(terms, Optional.of(by), because), EventKind.CANCELED, Optional.of(by));
    }
  }

  record Succeeded(Terms terms, TestCard by, Money received) implements SandboxPayment {}

  /**
   * Nothing is to be had of it any more.
   *
   * @param by the card on which money had been set aside
   */
  record Canceled(Terms terms, Optional<TestCard> by, Because because) implements SandboxPayment {
    enum Because {
      REQUESTED,
      EXPIRED,
      REVOKED
    }
  }
}
