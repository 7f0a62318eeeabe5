package booking.bootstrap.sandbox;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The table of answers given to idempotency keys, within a transaction of the caller's.
 *
 * <p>An answer without effect is not kept: the same key may succeed later. Keys are never dropped.
 */
record Answers(DSLContext sql) {

  /** Two with one key come one after the other: the second waits here for the first's answer. */
  Answer once(Call call, Supplier<Kept> act) {
    boolean first =
        sql.execute(
                "insert into sandbox.answer (key, request) values (?, ?) on conflict do nothing",
                call.key(),
                call.request())
            == 1;
    return first ? keep(call.key(), act.get()) : again(call.key(), call.request());
  }

  /** An answer, and whether the key is to stand for it from now on. */
  record Kept(Answer answer, boolean keep) {}

  private Answer keep(String key, Kept kept) {
    if (!kept.keep()) {
      sql.execute("delete from sandbox.answer where key = ?", key);
      return kept.answer();
    }
    switch (kept.answer()) {
      case Answer.Done(var payment, var _) -> keep(key, payment, Optional.empty());
      case Answer.Refused(var payment, var code) -> keep(key, payment, Optional.of(code));
      case Answer.GivenBack(var payment, var refund, var _) -> {
        keep(key, payment, Optional.empty());
        sql.execute("update sandbox.answer set refund = ? where key = ?", refund.id(), key);
      }
      case Answer.Impossible _, Answer.NoSuchPayment _, Answer.KeyReused _ ->
          throw new IllegalArgumentException("It had no effect");
    }
    return kept.answer();
  }

  private void keep(String key, SandboxPayment payment, Optional<String> refused) {
    sql.execute(
        "update sandbox.answer set payment = ?, refused = ? where key = ?",
        payment.terms().id(),
        refused.orElse(null),
        key);
  }

  private Answer again(String key, String request) {
    var row =
        Objects.requireNonNull(sql.fetchOne("select * from sandbox.answer where key = ?", key));
    if (!request.equals(row.get("request", String.class))) {
      return new Answer.KeyReused();
    }
    // What a kept answer tells of its payment never changes again, so that the payment tells it.
    var payment = new Payments(sql).find(text(row, "payment")).orElseThrow();
    var refund = row.get("refund", String.class);
    if (refund != null) {
      return givenBack(payment, refund);
    }
    return Optional.ofNullable(row.get("refused", String.class))
        .<Answer>map(code -> new Answer.Refused(payment, code))
        .orElseGet(() -> new Answer.Done(payment, true));
  }

  private Answer givenBack(SandboxPayment payment, String id) {
    var refund =
        new Returns(sql)
            .refunds(payment).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new Answer.GivenBack(payment, refund, true);
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
