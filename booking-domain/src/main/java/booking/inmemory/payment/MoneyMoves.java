package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Truth;
import java.time.Duration;
import java.util.Optional;

/**
 * Taking money, letting go of it and giving it back, at a gateway in memory.
 *
 * @param loseAnswer has the answer to the call that is being made get lost
 */
record MoneyMoves(Vault vault, Runnable loseAnswer) {
  private static final String AUTHORISATION_GONE = "charge_expired_for_capture";
  private static final Duration UNTIL_REFUNDS_TURN = Duration.ofSeconds(30);

  Capture capture(Kept kept, Money amount) {
    return switch (kept.truth()) {
      case Truth.Authorised(var authorised, var before) -> take(kept, amount, authorised);
      case Truth.Captured(var taken) -> new Capture.Captured(taken);
      case Truth.Cancelled cancelled -> new Capture.Refused(AUTHORISATION_GONE);
      case Truth.Open open -> new Capture.Refused("not_authorised");
      case Truth.ActionRequired open -> new Capture.Refused("not_authorised");
      case Truth.Processing processing -> new Capture.Unknown();
      case Truth.Unknown unknown -> new Capture.Unknown();
    };
  }

  private Capture take(Kept kept, Money amount, Money authorised) {
    if (!amount.currency().equals(authorised.currency())
        || !amount.isPositive()
        || amount.compareTo(authorised) > 0) {
      return new Capture.Refused("amount_not_capturable");
    }
    if (kept.isPaidWith(TestCard.CAPTURE_REFUSED)) {
      vault.tell(kept.cancelled(), "payment.cancelled");
      return new Capture.Refused(AUTHORISATION_GONE);
    }
    loseAnswerIf(kept.isPaidWith(TestCard.CAPTURE_ANSWER_LOST));
    var captured = vault.tell(kept.captured(amount), "payment.captured");
    if (kept.isPaidWith(TestCard.DISPUTED)) {
      dispute(captured, GatewayDispute.State.OPEN);
    }
    return new Capture.Captured(amount);
  }

  private void loseAnswerIf(boolean lost) {
    if (lost) {
      loseAnswer.run();
    }
  }

  Cancellation cancel(Kept kept) {
    return switch (kept.truth()) {
      case Truth.Captured captured -> new Cancellation.AlreadyCaptured();
      case Truth.Cancelled cancelled -> new Cancellation.Cancelled(kept.wasPaid());
      case Truth.Open open -> letGo(kept);
      case Truth.ActionRequired open -> letGo(kept);
      case Truth.Authorised authorised -> letGo(kept);
      case Truth.Processing processing -> new Cancellation.Unknown();
      case Truth.Unknown unknown -> new Cancellation.Unknown();
    };
  }

  private Cancellation letGo(Kept kept) {
    vault.tell(kept.cancelled(), "payment.cancelled");
    return new Cancellation.Cancelled(kept.wasPaid());
  }

  GivingBack giveBack(Kept kept, Money amount, Optional<GatewayKey> key) {
    var objection = objection(kept, amount);
    if (objection.isPresent()) {
      return new GivingBack.Refused(objection.get());
    }
    loseAnswerIf(kept.isPaidWith(TestCard.REFUND_ANSWER_LOST));
    var returned = returned(kept, amount, key);
    var after = kept.with(kept.aftermath().with(returned));
    if (key.isPresent()) {
      vault.tell(after, "refund.created");
    } else {
      vault.tellByReference(after, "refund.created");
    }
    return new GivingBack.Accepted(returned.refund());
  }

  private static Optional<String> objection(Kept kept, Money amount) {
    if (!(kept.truth() instanceof Truth.Captured)) {
      return Optional.of("not_captured");
    }
    if (kept.aftermath().isDisputed()) {
      return Optional.of("charge_disputed");
    }
    if (kept.left().isZero()) {
      return Optional.of("charge_already_refunded");
    }
    boolean fits =
        amount.currency().equals(kept.amount().currency())
            && amount.isPositive()
            && amount.compareTo(kept.left()) <= 0;
    return fits ? Optional.empty() : Optional.of("amount_too_large");
  }

  private Returned returned(Kept kept, Money amount, Optional<GatewayKey> key) {
    var card = kept.card().orElseThrow();
    var reference = kept.intent().reference() + "-r" + (kept.aftermath().returned().size() + 1);
    var turnsAt = vault.now().plus(UNTIL_REFUNDS_TURN);
    return new Returned(
        new GatewayRefund(reference, key, amount, card.refundedAtFirst()),
        card.refundedLater().map(state -> new Returned.Turn(turnsAt, state)));
  }

  /** Opens a dispute about all that was taken, or ends it. */
  void dispute(Kept kept, GatewayDispute.State state) {
    var dispute =
        new GatewayDispute(kept.intent().reference() + "-d", kept.taken(), "fraudulent", state);
    var kind = state == GatewayDispute.State.OPEN ? "dispute.created" : "dispute.closed";
    vault.tellByReference(kept.with(kept.aftermath().with(dispute)), kind);
  }
}
