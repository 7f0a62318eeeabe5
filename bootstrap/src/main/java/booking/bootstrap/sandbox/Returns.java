package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxRefund.Turn;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund.State;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The tables of what went back to customers, within a transaction of the caller's. */
record Returns(DSLContext sql) {

  void add(SandboxPayment payment, SandboxRefund refund) {
    sql.execute(
        """
        insert into sandbox.refund (id, payment, key, amount, created_at, state, turns_at, turns_to)
        values (?, ?, ?, ?, ?::timestamptz, ?, ?::timestamptz, ?)
        """,
        refund.id(),
        payment.terms().id(),
        refund.key().orElse(null),
        refund.amount().minorUnits(),
        refund.createdAt(),
        refund.atFirst().name(),
        refund.turn().map(Turn::at).orElse(null),
        refund.turn().map(turn -> turn.to().name()).orElse(null));
  }

  /** The oldest first. */
  List<SandboxRefund> refunds(SandboxPayment payment) {
    return sql.fetch(
            "select * from sandbox.refund where payment = ? order by position",
            payment.terms().id())
        .map(row -> refund(row, payment.terms().amount().currency()));
  }

  private static SandboxRefund refund(Record row, Currency currency) {
    return new SandboxRefund(
        text(row, "id"),
        Optional.ofNullable(row.get("key", String.class)),
        new Money(Objects.requireNonNull(row.get("amount", Long.class)), currency),
        Objects.requireNonNull(row.get("created_at", Instant.class)),
        State.valueOf(text(row, "state")),
        Optional.ofNullable(row.get("turns_at", Instant.class))
            .map(at -> new Turn(at, State.valueOf(text(row, "turns_to")))));
  }

  /** A payment has one at most, in the state that was said last. */
  void put(SandboxPayment payment, String id, GatewayDispute.State state) {
    sql.execute(
        """
        insert into sandbox.dispute (id, payment, reason, state) values (?, ?, 'fraudulent', ?)
        on conflict (payment) do update set state = excluded.state
        """,
        id,
        payment.terms().id(),
        state.name());
  }

  Optional<GatewayDispute> dispute(SandboxPayment payment, Money taken) {
    return sql.fetchOptional(
            "select * from sandbox.dispute where payment = ?", payment.terms().id())
        .map(row ->
            new GatewayDispute(
                text(row, "id"),
                taken,
                text(row, "reason"),
                GatewayDispute.State.valueOf(text(row, "state"))));
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
