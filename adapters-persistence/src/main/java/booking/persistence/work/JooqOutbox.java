package booking.persistence.work;

import static booking.persistence.jooq.Tables.DELIVERY;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.Outbox;
import booking.domain.work.Subscriptions;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.DeliveryRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** Deliveries that wait; instances share them out by locking what nobody else has locked. */
public final class JooqOutbox implements Outbox {
  private static final Comparator<DeliveryRecord> OLDEST_FIRST =
      Comparator.comparing(DeliveryRecord::getDue).thenComparing(DeliveryRecord::getNumber);

  private final Database database;
  private final Subscriptions subscriptions;
  private final Runnable nudge;

  /**
   * @param nudge told after commit that there are deliveries; returns at once and does not throw
   */
  public JooqOutbox(Database database, Subscriptions subscriptions, Runnable nudge) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.nudge = nudge;
  }

  @Override
  public void add(Collection<Fact> facts) {
    var deliveries = DeliveryRow.of(facts, subscriptions);
    if (!deliveries.isEmpty()) {
      database.ask(sql -> sql.insertInto(DELIVERY).set(deliveries).execute());
      database.afterCommit(nudge);
    }
  }

  @Override
  public List<Delivery> lease(int atMost, Instant now, Duration lease) {
    return lease(noCondition(), atMost, now, lease);
  }

  @Override
  public List<Delivery> lease(String handler, int atMost, Instant now, Duration lease) {
    return lease(DELIVERY.HANDLER.eq(handler), atMost, now, lease);
  }

  /** An attempt counts from here on, so that one that kills its instance counts too. */
  private List<Delivery> lease(Condition which, int atMost, Instant now, Duration lease) {
    var due =
        name("due")
            .as(
                select(DELIVERY.SUPPLIER_ID, DELIVERY.FACT_ID, DELIVERY.HANDLER)
                    .from(DELIVERY)
                    .where(not(DELIVERY.BURIED))
                    .and(which)
                    .and(DELIVERY.DUE.le(now))
                    .and(DELIVERY.LEASED_UNTIL.isNull().or(DELIVERY.LEASED_UNTIL.le(now)))
                    .and(isFirstInLine())
                    .orderBy(DELIVERY.DUE, DELIVERY.NUMBER)
                    .limit(atMost)
                    .forUpdate()
                    .skipLocked());
    var leased =
        database.ask(sql ->
            sql.with(due)
                .update(DELIVERY)
                .set(DELIVERY.LEASED_UNTIL, now.plus(lease))
                .set(DELIVERY.ATTEMPTS, DELIVERY.ATTEMPTS.plus(1))
                .from(due)
                .where(DELIVERY.SUPPLIER_ID.eq(due.field(DELIVERY.SUPPLIER_ID)))
                .and(DELIVERY.FACT_ID.eq(due.field(DELIVERY.FACT_ID)))
                .and(DELIVERY.HANDLER.eq(due.field(DELIVERY.HANDLER)))
                .returning()
                .fetch());
    return leased.stream()
        .sorted(OLDEST_FIRST)
        .map(row -> DeliveryRow.toDelivery(row.setAttempts(row.getAttempts() - 1)))
        .toList();
  }

  /** One that is buried still stands in line. */
  private static Condition isFirstInLine() {
    var before = DELIVERY.as("before");
    return notExists(
        selectOne()
            .from(before)
            .where(before.SUPPLIER_ID.eq(DELIVERY.SUPPLIER_ID))
            .and(before.SUBJECT.eq(DELIVERY.SUBJECT))
            .and(before.HANDLER.eq(DELIVERY.HANDLER))
            .and(before.NUMBER.lt(DELIVERY.NUMBER)));
  }

  @Override
  public void takeOver() {
    database.ask(sql ->
        sql.update(DELIVERY)
            .setNull(DELIVERY.LEASED_UNTIL)
            .where(DELIVERY.LEASED_UNTIL.isNotNull())
            .execute());
  }

  @Override
  public void delivered(Delivery delivery) {
    database.ask(sql -> sql.deleteFrom(DELIVERY).where(is(delivery)).execute());
  }

  @Override
  public void postpone(Delivery delivery, Instant until, String trouble) {
    database.ask(sql ->
        sql.update(DELIVERY)
            .set(DELIVERY.DUE, until)
            .set(DELIVERY.TROUBLE, trouble)
            .setNull(DELIVERY.LEASED_UNTIL)
            .where(is(delivery))
            .execute());
  }

  @Override
  public void bury(Delivery delivery, String trouble) {
    database.ask(sql ->
        sql.update(DELIVERY)
            .set(DELIVERY.BURIED, true)
            .set(DELIVERY.TROUBLE, trouble)
            .setNull(DELIVERY.LEASED_UNTIL)
            .where(is(delivery))
            .execute());
  }

  private static Condition is(Delivery delivery) {
    return DELIVERY
        .SUPPLIER_ID
        .eq(delivery.fact().supplier().value())
        .and(DELIVERY.FACT_ID.eq(delivery.fact().id().value()))
        .and(DELIVERY.HANDLER.eq(delivery.handler()));
  }

  @Override
  public List<Delivery> dead(int atMost) {
    return database.ask(sql ->
        sql.selectFrom(DELIVERY)
            .where(DELIVERY.BURIED)
            .orderBy(DELIVERY.NUMBER)
            .limit(atMost)
            .fetch(DeliveryRow::toDelivery));
  }

  @Override
  public boolean revive(FactId fact, String handler, Instant now) {
    int revived =
        database.ask(sql ->
            sql.update(DELIVERY)
                .set(DELIVERY.BURIED, false)
                .set(DELIVERY.DUE, now)
                .where(DELIVERY.BURIED)
                .and(DELIVERY.FACT_ID.eq(fact.value()))
                .and(DELIVERY.HANDLER.eq(handler))
                .execute());
    if (revived > 0) {
      database.afterCommit(nudge);
    }
    return revived > 0;
  }

  @Override
  public Duration lag(Instant now) {
    var oldest =
        database.ask(sql ->
            sql.select(min(DELIVERY.DUE))
                .from(DELIVERY)
                .where(not(DELIVERY.BURIED))
                .and(DELIVERY.DUE.le(now))
                .fetchSingle()
                .value1());
    return Optional.ofNullable(oldest).map(due -> Duration.between(due, now)).orElse(Duration.ZERO);
  }
}
