package booking.persistence.balance;

import static booking.persistence.jooq.Tables.BALANCE;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.balance.Balance;
import booking.domain.balance.Balances;
import booking.domain.order.OrderId;
import booking.persistence.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Select;

/** Balances, each moved by whoever sees it first. */
public final class JooqBalances implements Balances {
  private final Database database;

  public JooqBalances(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Balance> find(OrderId order) {
    return database.ask(sql ->
        sql.selectFrom(BALANCE)
            .where(row(BALANCE.SUPPLIER_ID, BALANCE.ORDER_ID).eq(referred(order)))
            .fetchOptional(BalanceRow::toBalance));
  }

  private static Select<Record2<UUID, UUID>> referred(OrderId order) {
    return select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
        .from(REFERENCE)
        .where(REFERENCE.ID.eq(order.value()));
  }

  @Override
  public boolean add(Balance.Scheduled balance) {
    return database.ask(sql ->
        sql.insertInto(BALANCE).set(BalanceRow.of(balance)).onConflictDoNothing().execute())
        == 1;
  }

  @Override
  public boolean store(Balance from, Balance to) {
    var before = BalanceRow.of(from);
    return database.ask(sql ->
        sql.update(BALANCE)
            .set(BalanceRow.of(to))
            .where(BALANCE.SUPPLIER_ID.eq(before.getSupplierId()))
            .and(BALANCE.ORDER_ID.eq(before.getOrderId()))
            .and(BALANCE.STATE.eq(before.getState()))
            .and(BALANCE.TIMES.eq(before.getTimes()))
            .and(BALANCE.SINCE.isNotDistinctFrom(before.getSince()))
            .execute())
        == 1;
  }

  @Override
  public List<Balance> due(Instant now, int atMost) {
    return database.ask(sql ->
        sql.selectFrom(BALANCE)
            .where(BALANCE.NEXT_AT.le(now))
            .orderBy(BALANCE.NEXT_AT)
            .limit(atMost)
            .fetch(BalanceRow::toBalance));
  }

  @Override
  public List<Balance> list(Filter filter) {
    return database.ask(sql ->
        sql.selectFrom(BALANCE)
            .where(wanted(filter))
            .orderBy(BALANCE.DUE_ON, BALANCE.ORDER_ID)
            .limit(filter.atMost())
            .fetch(BalanceRow::toBalance));
  }

  private static Condition wanted(Filter filter) {
    var states = filter.states().stream().map(State::name).toList();
    return noCondition()
        .and(
            filter.supplier().map(one -> BALANCE.SUPPLIER_ID.eq(one.value())).orElse(noCondition()))
        .and(states.isEmpty() ? noCondition() : BALANCE.STATE.in(states))
        .and(filter.after().map(JooqBalances::comesAfter).orElse(noCondition()));
  }

  private static Condition comesAfter(OrderId page) {
    var last = BALANCE.as("last");
    return row(BALANCE.DUE_ON, BALANCE.ORDER_ID)
        .gt(
            select(last.DUE_ON, last.ORDER_ID)
                .from(last)
                .where(row(last.SUPPLIER_ID, last.ORDER_ID).eq(referred(page))));
  }
}
