package booking.bootstrap.sandbox;

import static booking.bootstrap.sandbox.TestCard.AtCapture.ANSWER_LOST;
import static booking.bootstrap.sandbox.TestCard.AtCapture.REFUSED;
import static booking.bootstrap.sandbox.TestCard.AtCapture.TAKEN;
import static booking.bootstrap.sandbox.TestCard.Bank.ASKS_FIRST;
import static booking.bootstrap.sandbox.TestCard.Bank.ASKS_NOTHING;
import static booking.bootstrap.sandbox.webhook.Telling.LATE;
import static booking.bootstrap.sandbox.webhook.Telling.NEVER;
import static booking.bootstrap.sandbox.webhook.Telling.ONCE;
import static booking.bootstrap.sandbox.webhook.Telling.TWICE;

import booking.bootstrap.sandbox.webhook.Telling;
import booking.domain.payment.GatewayRefund;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cards that can be paid with, each with what it is good for. Those of 4000 99… are the
 * sandbox's own; all others are Stripe's well-known test numbers and do as there.
 */
public enum TestCard {
  VISA("4242424242424242", ASKS_NOTHING, "", TAKEN, ONCE),
  DECLINED("4000000000000002", ASKS_NOTHING, "card_declined", TAKEN, ONCE),
  INSUFFICIENT_FUNDS("4000000000009995", ASKS_NOTHING, "insufficient_funds", TAKEN, ONCE),
  THREE_D_SECURE("4000002500003155", ASKS_FIRST, "", TAKEN, ONCE),
  THREE_D_SECURE_DECLINED("4000008400001629", ASKS_FIRST, "card_declined", TAKEN, ONCE),
  EXPIRED("4000000000000069", ASKS_NOTHING, "expired_card", TAKEN, ONCE),
  PROCESSING_ERROR("4000000000000119", ASKS_NOTHING, "processing_error", TAKEN, ONCE),
  BANK_ALWAYS_ASKS("4000000000003184", ASKS_FIRST, "", TAKEN, ONCE),
  DECLINED_WHEN_KEPT("4000000000000341", ASKS_NOTHING, "", TAKEN, ONCE),
  REFUND_FAILS_LATER("4000000000005126", ASKS_NOTHING, "", TAKEN, ONCE),
  REFUND_PENDS("4000000000007726", ASKS_NOTHING, "", TAKEN, ONCE),
  DISPUTED("4000000000000259", ASKS_NOTHING, "", TAKEN, ONCE),

  CAPTURE_ANSWER_LOST("4000990000000103", ASKS_NOTHING, "", ANSWER_LOST, ONCE),
  CAPTURE_REFUSED("4000990000000202", ASKS_NOTHING, "", REFUSED, ONCE),
  LATE_WEBHOOK("4000990000000301", ASKS_NOTHING, "", TAKEN, LATE),
  DUPLICATE_WEBHOOK("4000990000000400", ASKS_NOTHING, "", TAKEN, TWICE),
  NO_WEBHOOK("4000990000000509", ASKS_NOTHING, "", TAKEN, NEVER),
  REFUND_ANSWER_LOST("4000990000000608", ASKS_NOTHING, "", TAKEN, ONCE);

  /** Whether the customer's bank wants to hear from him first. */
  enum Bank {
    ASKS_NOTHING,
    ASKS_FIRST
  }

  /** What becomes of a capture. */
  enum AtCapture {
    TAKEN,
    /** The money is taken, and the answer does not arrive. */
    ANSWER_LOST,
    /** The authorisation turns out to be gone. */
    REFUSED
  }

  private final String number;
  private final Bank bank;
  private final String decline;
  private final AtCapture atCapture;
  private final Telling telling;

  TestCard(String number, Bank bank, String decline, AtCapture atCapture, Telling telling) {
    this.number = number;
    this.bank = bank;
    this.decline = decline;
    this.atCapture = atCapture;
    this.telling = telling;
  }

  /** By its number, with or without spaces. */
  static Optional<TestCard> of(String number) {
    var digits = number.replace(" ", "");
    return Stream.of(values()).filter(card -> card.number.equals(digits)).findFirst();
  }

  public String number() {
    return number;
  }

  boolean asksFirst() {
    return bank == ASKS_FIRST;
  }

  /** Why it is turned down, if it is. */
  Optional<String> decline() {
    return Optional.of(decline).filter(code -> !code.isEmpty());
  }

  /** Why it is turned down when it is charged without its owner, if it is. */
  Optional<String> declineWhenKept() {
    return switch (this) {
      case BANK_ALWAYS_ASKS -> Optional.of("authentication_required");
      case DECLINED_WHEN_KEPT -> Optional.of("card_declined");
      case VISA,
          DECLINED,
          INSUFFICIENT_FUNDS,
          THREE_D_SECURE,
          THREE_D_SECURE_DECLINED,
          EXPIRED,
          PROCESSING_ERROR,
          REFUND_FAILS_LATER,
          REFUND_PENDS,
          DISPUTED,
          CAPTURE_ANSWER_LOST,
          CAPTURE_REFUSED,
          LATE_WEBHOOK,
          DUPLICATE_WEBHOOK,
          NO_WEBHOOK,
          REFUND_ANSWER_LOST ->
          decline();
    };
  }

  /** How what is given back on it stands at once. */
  GatewayRefund.State refundedAtFirst() {
    return this == REFUND_PENDS ? GatewayRefund.State.PENDING : GatewayRefund.State.SUCCEEDED;
  }

  /** How it stands a little later, if that is different. */
  Optional<GatewayRefund.State> refundedLater() {
    return switch (this) {
      case REFUND_FAILS_LATER -> Optional.of(GatewayRefund.State.FAILED);
      case REFUND_PENDS -> Optional.of(GatewayRefund.State.SUCCEEDED);
      case VISA,
          DECLINED,
          INSUFFICIENT_FUNDS,
          THREE_D_SECURE,
          THREE_D_SECURE_DECLINED,
          EXPIRED,
          PROCESSING_ERROR,
          BANK_ALWAYS_ASKS,
          DECLINED_WHEN_KEPT,
          DISPUTED,
          CAPTURE_ANSWER_LOST,
          CAPTURE_REFUSED,
          LATE_WEBHOOK,
          DUPLICATE_WEBHOOK,
          NO_WEBHOOK,
          REFUND_ANSWER_LOST ->
          Optional.empty();
    };
  }

  AtCapture atCapture() {
    return atCapture;
  }

  Telling telling() {
    return telling;
  }
}
