package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresAction;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.KeptCard;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bank's things as Stripe writes them. */
final class StripeJson {
  private static final JsonMapper JSON = new JsonMapper();

  private StripeJson() {}

  static ObjectNode object(String id, String kind) {
    return JSON.createObjectNode().put("id", id).put("object", kind);
  }

  static ObjectNode error(String type, String code) {
    var json = JSON.createObjectNode();
    json.putObject("error").put("type", type).put("code", code).put("message", code);
    return json;
  }

  static ObjectNode list(List<ObjectNode> members) {
    var json = JSON.createObjectNode().put("object", "list").put("has_more", false);
    json.putArray("data").addAll(members);
    return json;
  }

  private static ObjectNode amount(ObjectNode json, Money amount) {
    var currency = amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    return json.put("amount", amount.minorUnits()).put("currency", currency);
  }

  /**
   * @param whole whether its charge is to come with it
   */
  static ObjectNode payment(SandboxPayment payment, Map<String, String> metadata, boolean whole) {
    var terms = payment.terms();
    var json = amount(object(terms.id(), "payment_intent"), terms.amount());
    json.put("client_secret", terms.clientSecret()).put("capture_method", "manual");
    json.put("customer", terms.keeps().map(KeptCard::owner).orElse(null));
    json.put("payment_method", method(payment));
    metadata.forEach(json.putObject("metadata")::put);
    charge(json, payment, whole);
    return state(json, payment);
  }

  private static @Nullable String method(SandboxPayment payment) {
    return payment
        .card()
        .map(_ -> payment.terms().keeps().map(KeptCard::card).orElse("pm_once"))
        .orElse(null);
  }

  private static ObjectNode state(ObjectNode json, SandboxPayment payment) {
    return switch (payment) {
      case RequiresPaymentMethod(var _, var declined) -> {
        declined.ifPresent(why -> json.set("last_payment_error", decline(why)));
        yield json.put("status", "requires_payment_method");
      }
      case RequiresAction _ -> json.put("status", "requires_action");
      case RequiresCapture held ->
          json.put("status", "requires_capture")
              .put("amount_capturable", held.terms().amount().minorUnits());
      case Succeeded(var _, var _, var received) ->
          json.put("status", "succeeded").put("amount_received", received.minorUnits());
      case Canceled(var _, var _, var because) ->
          json.put("status", "canceled").put("cancellation_reason", because.name());
    };
  }

  /** A reason that has a code of its own is not told as a card that was declined. */
  static ObjectNode decline(Decline why) {
    var json =
        JSON.createObjectNode().put("type", "card_error").put("charge", "ch_" + why.attempt());
    return switch (why.code()) {
      case "card_declined" ->
          json.put("code", "card_declined").put("decline_code", "generic_decline");
      case "insufficient_funds" ->
          json.put("code", "card_declined").put("decline_code", "insufficient_funds");
      case String code -> json.put("code", code).put("decline_code", code);
    };
  }

  private static void charge(ObjectNode json, SandboxPayment payment, boolean whole) {
    var terms = payment.terms();
    if (terms.attempts() == 0) {
      return;
    }
    var id = "ch_" + terms.attempt();
    if (!whole) {
      json.put("latest_charge", id);
      return;
    }
    boolean paid = payment.card().isPresent() && !(payment instanceof RequiresAction);
    var charge = object(id, "charge").put("status", paid ? "succeeded" : "failed");
    if (payment instanceof RequiresCapture held) {
      charge
          .putObject("payment_method_details")
          .put("type", "card")
          .putObject("card")
          .put("capture_before", held.captureBefore().getEpochSecond());
    }
    json.set("latest_charge", charge);
  }

  static ObjectNode refund(GatewayRefund refund, String payment, Map<String, String> metadata) {
    var json = amount(object(refund.reference(), "refund"), refund.amount());
    json.put("payment_intent", payment).put("balance_transaction", "txn_" + refund.reference());
    metadata.forEach(json.putObject("metadata")::put);
    return json.put("status", refund.state().name().toLowerCase(Locale.ROOT));
  }

  static ObjectNode dispute(GatewayDispute dispute, String payment) {
    var json = amount(object(dispute.reference(), "dispute"), dispute.amount());
    json.put("payment_intent", payment).put("reason", dispute.reason());
    return json.put(
        "status",
        switch (dispute.state()) {
          case OPEN -> "needs_response";
          case WON -> "won";
          case LOST -> "lost";
        });
  }

  static Optional<String> text(ObjectNode json, String name) {
    return Optional.ofNullable(json.get(name)).map(value -> value.asText());
  }
}
