package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.webhook.EventKind;
import booking.domain.money.Money;
import booking.domain.payment.Decline;
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

  /**
   * What stays the same, but for the attempts made.
   *
   * @param payment whose it is on our side
   */
  record Terms(
      String id,
      String clientSecret,
      PaymentId payment,
      Money amount,
      Instant createdAt,
      int attempts) {

    Terms attempted() {
      return new Terms(id, clientSecret, payment, amount, createdAt, attempts + 1);
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
