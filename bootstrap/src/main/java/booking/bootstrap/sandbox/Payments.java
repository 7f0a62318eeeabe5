package booking.bootstrap.sandbox;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresAction;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.SandboxPayment.Terms;
import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.KeptCard;
import booking.domain.payment.PaymentId;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The table of payments, within a transaction of the caller's. */
record Payments(DSLContext sql) {

  /** Nobody else may change it until the transaction ends. */
  Optional<SandboxPayment> lock(String id) {
    return sql.fetchOptional("select * from sandbox.payment where id = ? for update", id)
        .map(Payments::payment);
  }

  Optional<SandboxPayment> lockBySecret(String clientSecret) {
    return sql.fetchOptional(
            "select * from sandbox.payment where client_secret = ? for update", clientSecret)
        .map(Payments::payment);
  }

  Optional<SandboxPayment> find(String id) {
    return sql.fetchOptional("select * from sandbox.payment where id = ?", id)
        .map(Payments::payment);
  }

  /** Which card is kept under that name. */
  Optional<TestCard> find(KeptCard card) {
    return sql
        .fetch(
            "select * from sandbox.payment where kept_card = ? and owner = ? order by created_at",
            card.card(),
            card.owner())
        .map(Payments::payment)
        .stream()
        .filter(payment -> payment.kept().isPresent())
        .findFirst()
        .flatMap(SandboxPayment::card);
  }

  void add(SandboxPayment payment) {
    sql.insertInto(table(name("sandbox", "payment"))).set(columns(payment)).execute();
  }

  void store(SandboxPayment payment) {
    sql.update(table(name("sandbox", "payment")))
        .set(columns(payment))
        .where(field(name("id"), String.class).eq(payment.terms().id()))
        .execute();
  }

  private static Map<String, @Nullable Object> columns(SandboxPayment payment) {
    var columns = columns(payment.terms());
    columns.put("card", payment.card().map(Enum::name).orElse(null));
    columns.put("decline_code", null);
    columns.put("capture_before", null);
    columns.put("received", null);
    columns.put("canceled_because", null);
    switch (payment) {
      case RequiresPaymentMethod(var _, var declined) -> {
        columns.put("status", "requires_payment_method");
        columns.put("decline_code", declined.map(Decline::code).orElse(null));
      }
      case RequiresAction _ -> columns.put("status", "requires_action");
      case RequiresCapture(var _, var _, var captureBefore) -> {
        columns.put("status", "requires_capture");
        columns.put("capture_before", captureBefore);
      }
      case Succeeded(var _, var _, var received) -> {
        columns.put("status", "succeeded");
        columns.put("received", received.minorUnits());
      }
      case Canceled(var _, var _, var because) -> {
        columns.put("status", "canceled");
        columns.put("canceled_because", because.name());
      }
    }
    return columns;
  }

  private static Map<String, @Nullable Object> columns(Terms terms) {
    var columns = new LinkedHashMap<String, @Nullable Object>();
    columns.put("id", terms.id());
    columns.put("client_secret", terms.clientSecret());
    columns.put("payment_id", terms.payment().value());
    columns.put("amount", terms.amount().minorUnits());
    columns.put("currency", terms.amount().currency().getCurrencyCode());
    columns.put("created_at", terms.createdAt());
    columns.put("attempts", terms.attempts());
    columns.put("owner", terms.keeps().map(KeptCard::owner).orElse(null));
    columns.put("kept_card", terms.keeps().map(KeptCard::card).orElse(null));
    return columns;
  }

  private static SandboxPayment payment(Record row) {
    var terms = terms(row);
    var card = row.get("card", String.class);
    var status = text(row, "status");
    return switch (status) {
      case "requires_payment_method" ->
          new RequiresPaymentMethod(
              terms,
              Optional.ofNullable(row.get("decline_code", String.class))
                  .map(code -> new Decline(terms.attempt(), code)));
      case "requires_action" -> new RequiresAction(terms, TestCard.valueOf(card));
      case "requires_capture" ->
          new RequiresCapture(terms, TestCard.valueOf(card), instant(row, "capture_before"));
      case "succeeded" ->
          new Succeeded(
              terms,
              TestCard.valueOf(card),
              new Money(number(row, "received"), terms.amount().currency()));
      case "canceled" ->
          new Canceled(
              terms,
              Optional.ofNullable(card).map(TestCard::valueOf),
              Canceled.Because.valueOf(text(row, "canceled_because")));
      default -> throw new IllegalStateException("The table's check refuses " + status);
    };
  }

  private static Terms terms(Record row) {
    return new Terms(
        text(row, "id"),
        text(row, "client_secret"),
        new PaymentId(Objects.requireNonNull(row.get("payment_id", UUID.class))),
        new Money(number(row, "amount"), Currency.getInstance(text(row, "currency"))),
        instant(row, "created_at"),
        Math.toIntExact(number(row, "attempts")),
        Optional.ofNullable(row.get("kept_card", String.class))
            .map(card -> new KeptCard(text(row, "owner"), card)));
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static long number(Record row, String column) {
    return Objects.requireNonNull(row.get(column, Long.class));
  }

  private static Instant instant(Record row, String column) {
    return Objects.requireNonNull(row.get(column, Instant.class));
  }
}
