package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.domain.money.Money;
import booking.domain.payment.KeptCard;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Statement;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Stripe's calls, answered by the bank. What the bank has no place for is remembered here. */
final class StripeDesk {
  private final Bank bank;
  private final Map<String, Map<String, String>> metadata = new ConcurrentHashMap<>();
  private final Map<String, String> owners = new ConcurrentHashMap<>();
  private final Set<String> cancelKeys = ConcurrentHashMap.newKeySet();

  StripeDesk(Bank bank) {
    this.bank = bank;
  }

  StripeReply answer(StripeAsked asked) {
    return switch (asked.route()) {
      case "POST customers" -> owner(asked);
      case "POST payment_intents" -> open(asked);
      case "GET payment_intents/search" -> search(asked.form().get("query"));
      case "GET payment_intents/ID" -> retrieve(asked);
      case "POST payment_intents/ID" -> change(asked);
      case "POST payment_intents/ID/confirm" -> confirm(asked);
      case "POST payment_intents/ID/capture" -> capture(asked);
      case "POST payment_intents/ID/cancel" -> cancel(asked);
      case "POST refunds" -> giveBack(asked);
      case "GET refunds" -> refunds(asked.form().get("payment_intent"));
      case "GET disputes" -> disputes(asked.form().get("payment_intent"));
      case String _ -> StripeReply.refused(404, "invalid_request_error", "no_such_route");
    };
  }

  private StripeReply owner(StripeAsked asked) {
    var id = owners.computeIfAbsent(asked.call().key(), _ -> Names.owner());
    return StripeReply.ok(StripeJson.object(id, "customer"));
  }

  private static Money amount(StripeForm form, String name, Currency currency) {
    return new Money(Long.parseLong(form.get(name)), currency);
  }

  private StripeReply open(StripeAsked asked) {
    var form = asked.form();
    var currency = Currency.getInstance(form.get("currency").toUpperCase(Locale.ROOT));
    var payment = new PaymentId(UUID.fromString(form.get("metadata[payment_id]")));
    boolean charged = form.is("confirm", "true") && form.is("off_session", "true");
    var keeps =
        form.find("customer")
            .map(owner ->
                charged ? new KeptCard(owner, form.get("payment_method")) : Names.cardOf(owner));
    var wish = new Bank.Wish(payment, amount(form, "amount", currency), keeps, charged);
    return payment(
        asked,
        bank.open(wish, asked.call()),
        opened -> {
          metadata.putIfAbsent(opened.terms().id(), form.metadata());
          return declined(opened, charged);
        });
  }

  private StripeReply declined(SandboxPayment payment, boolean wasTried) {
    if (!wasTried || !(payment instanceof RequiresPaymentMethod(var _, var why))) {
      return StripeReply.ok(json(payment, false));
    }
    var error = StripeJson.decline(why.orElseThrow());
    error.set("payment_intent", json(payment, false));
    var json = StripeJson.error("card_error", "card_declined");
    json.set("error", error);
    return new StripeReply(402, json, false);
  }

  private ObjectNode json(SandboxPayment payment, boolean whole) {
    var written = metadata.getOrDefault(payment.terms().id(), Map.of());
    return StripeJson.payment(payment, written, whole);
  }

  private StripeReply payment(
      StripeAsked asked, Answer answer, Function<SandboxPayment, StripeReply> done) {
    return switch (answer) {
      case Answer.Done(var payment, var repeated) ->
          done.apply(payment).lostIf(!repeated && isLost(asked, payment));
      case Answer.GivenBack(var payment, var refund, var repeated) -> {
        metadata.putIfAbsent(refund.id(), asked.form().metadata());
        yield refund(payment, refund.id())
            .lostIf(
                !repeated
                    && payment.card().filter(TestCard.REFUND_ANSWER_LOST::equals).isPresent());
      }
      case Answer.Refused(var payment, var code) -> {
        var reply = StripeReply.bad(code);
        ((ObjectNode) reply.json().get("error")).set("payment_intent", json(payment, false));
        yield reply;
      }
      case Answer.Impossible(var code) -> StripeReply.bad(code);
      case Answer.NoSuchPayment _ -> StripeReply.bad(Bank.NO_SUCH_THING);
      case Answer.KeyReused _ -> StripeReply.refused(400, "idempotency_error", "");
    };
  }

  private static boolean isLost(StripeAsked asked, SandboxPayment payment) {
    return asked.route().endsWith("/capture")
        && payment.card().filter(TestCard.CAPTURE_ANSWER_LOST::equals).isPresent();
  }

  private StripeReply search(String query) {
    var found =
        metadata.entrySet().stream()
            .filter(entry -> query.contains(String.valueOf(entry.getValue().get("payment_id"))))
            .flatMap(entry -> bank.find(entry.getKey()).stream())
            .map(payment -> json(payment, false))
            .toList();
    return StripeReply.ok(StripeJson.list(found));
  }

  private StripeReply retrieve(StripeAsked asked) {
    return bank.find(asked.id())
        .map(payment -> StripeReply.ok(json(payment, asked.form().expands("latest_charge"))))
        .orElseGet(() -> StripeReply.bad(Bank.NO_SUCH_THING));
  }

  private StripeReply change(StripeAsked asked) {
    return with(
        asked.id(),
        payment -> {
          var currency = payment.terms().amount().currency();
          var answer = bank.change(asked.id(), amount(asked.form(), "amount", currency));
          return payment(
              asked,
              answer,
              changed -> {
                metadata.put(asked.id(), asked.form().metadata());
                return StripeReply.ok(json(changed, false));
              });
        });
  }

  private StripeReply with(String id, Function<SandboxPayment, StripeReply> call) {
    return bank.find(id).map(call).orElseGet(() -> StripeReply.bad(Bank.NO_SUCH_THING));
  }

  /** As a browser does it, by the payment's secret. */
  private StripeReply confirm(StripeAsked asked) {
    var card = TestCard.of(asked.form().get("payment_method_data[card][number]"));
    return card.isEmpty()
        ? StripeReply.refused(402, "card_error", "incorrect_number")
        : payment(
            asked,
            bank.confirm(asked.form().get("client_secret"), card.get()),
            payment -> declined(payment, true));
  }

  private StripeReply capture(StripeAsked asked) {
    return with(
        asked.id(),
        payment -> {
          var currency = payment.terms().amount().currency();
          var amount = amount(asked.form(), "amount_to_capture", currency);
          return payment(
              asked,
              bank.capture(asked.id(), amount, asked.call()),
              captured -> StripeReply.ok(json(captured, false)));
        });
  }

  /** What is cancelled already cannot be cancelled, but by a repetition. */
  private StripeReply cancel(StripeAsked asked) {
    return with(
        asked.id(),
        payment -> {
          boolean repeated = !cancelKeys.add(asked.call().key());
          if (payment instanceof Canceled && !repeated) {
            return StripeReply.bad(Bank.UNEXPECTED_STATE);
          }
          return payment(
              asked,
              bank.cancel(asked.id(), asked.call()),
              cancelled -> StripeReply.ok(json(cancelled, asked.form().expands("latest_charge"))));
        });
  }

  private StripeReply giveBack(StripeAsked asked) {
    var id = asked.form().get("payment_intent");
    return with(
        id,
        payment -> {
          var currency = payment.terms().amount().currency();
          var amount = amount(asked.form(), "amount", currency);
          return payment(asked, bank.giveBack(id, amount, asked.call()), this::unexpected);
        });
  }

  private StripeReply unexpected(SandboxPayment payment) {
    throw new IllegalStateException("Nobody asked about " + payment.terms().id());
  }

  private StripeReply refund(SandboxPayment payment, String id) {
    return StripeReply.ok(
        refundsOf(payment.terms().id()).stream()
            .filter(refund -> StripeJson.text(refund, "id").equals(Optional.of(id)))
            .findFirst()
            .orElseThrow());
  }

  private Statement.Known statement(String payment) {
    return (Statement.Known) bank.statement(payment).orElseThrow();
  }

  private List<ObjectNode> refundsOf(String payment) {
    return statement(payment).refunds().reversed().stream()
        .map(refund ->
            StripeJson.refund(refund, payment, metadata.getOrDefault(refund.reference(), Map.of())))
        .toList();
  }

  /** The newest first. */
  private StripeReply refunds(String payment) {
    return with(payment, _ -> StripeReply.ok(StripeJson.list(refundsOf(payment))));
  }

  private StripeReply disputes(String payment) {
    return with(
        payment,
        _ ->
            StripeReply.ok(
                StripeJson.list(
                    statement(payment).disputes().stream()
                        .map(dispute -> StripeJson.dispute(dispute, payment))
                        .toList())));
  }
}
