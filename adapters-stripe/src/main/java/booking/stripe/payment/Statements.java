package booking.stripe.payment;

import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GatewayRefund.State;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Statement;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Payment intents, refunds and disputes as a statement of ours. */
final class Statements {
  private static final Set<String> LETTING_GO =
      Set.of("partial_capture", "expired_uncaptured_charge");
  private static final Set<String> PAID = Set.of("requires_capture", "succeeded", "canceled");

  private Statements() {}

  /**
   * @param refunds the newest first, as Stripe lists them
   */
  static Statement of(PaymentIntent intent, List<Refund> refunds, List<Dispute> disputes) {
    boolean captured = intent.getStatus().equals("succeeded");
    return new Statement.Known(
        captured ? Truths.received(intent) : Money.zero(Truths.currency(intent.getCurrency())),
        refunds.reversed().stream()
            .filter(refund -> !isLettingGo(refund))
            .map(Statements::refund)
            .toList(),
        disputes.reversed().stream().map(Statements::dispute).toList(),
        kept(intent));
  }

  /**
   * What was set aside and not captured is let go by a refund, too: it says so, or no money moves
   * at it. It is no money given back.
   */
  private static boolean isLettingGo(Refund refund) {
    boolean saysSo = refund.getReason() != null && LETTING_GO.contains(refund.getReason());
    boolean movesNothing =
        refund.getBalanceTransaction() == null && "succeeded".equals(refund.getStatus());
    return key(refund).isEmpty() && (saysSo || movesNothing);
  }

  static GatewayRefund refund(Refund refund) {
    return new GatewayRefund(
        refund.getId(),
        key(refund),
        StripeAmounts.received(refund.getAmount(), Truths.currency(refund.getCurrency())),
        switch (refund.getStatus()) {
          case "succeeded" -> State.SUCCEEDED;
          case "failed", "canceled" -> State.FAILED;
          case String _ -> State.PENDING;
        });
  }

  private static Optional<GatewayKey> key(Refund refund) {
    return Optional.ofNullable(refund.getMetadata())
        .map((Map<String, String> metadata) -> metadata.get(Metadata.REFUND_KEY))
        .map(GatewayKey::new);
  }

  private static GatewayDispute dispute(Dispute dispute) {
    return new GatewayDispute(
        dispute.getId(),
        StripeAmounts.received(dispute.getAmount(), Truths.currency(dispute.getCurrency())),
        Optional.ofNullable(dispute.getReason()).orElse("general"),
        switch (dispute.getStatus()) {
          case "won", "warning_closed", "prevented" -> GatewayDispute.State.WON;
          case "lost" -> GatewayDispute.State.LOST;
          case String _ -> GatewayDispute.State.OPEN;
        });
  }

  /** An owner is only there where he agreed that his card is kept. */
  private static Optional<KeptCard> kept(PaymentIntent intent) {
    return Optional.ofNullable(intent.getCustomer())
        .filter(_ -> PAID.contains(intent.getStatus()))
        .flatMap(owner ->
            Optional.ofNullable(intent.getPaymentMethod()).map(card -> new KeptCard(owner, card)));
  }
}
