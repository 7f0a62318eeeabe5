package booking.persistence.refund;

import static booking.persistence.jooq.Tables.REFERENCE;
import static booking.persistence.jooq.Tables.REFUND;
import static booking.persistence.jooq.Tables.REFUND_PART;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.persistence.database.Database;
import booking.persistence.database.Trouble;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.jooq.tables.records.RefundPartRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.exception.DataAccessException;

/** Refunds: what goes back of a payment is guarded by the database as well. */
public final class JooqRefunds implements Refunds {
  private static final Field<Result<RefundPartRecord>> PARTS =
      multiset(
              selectFrom(REFUND_PART)
                  .where(REFUND_PART.SUPPLIER_ID.eq(REFUND.SUPPLIER_ID))
                  .and(REFUND_PART.REFUND_ID.eq(REFUND.ID))
                  .orderBy(REFUND_PART.POSITION))
          .as("parts");

  private final Database database;

  public JooqRefunds(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Refund> find(RefundId id) {
    return database.ask(sql ->
        where(sql, row(REFUND.SUPPLIER_ID, REFUND.ID).eq(referred(id)))
            .fetchOptional(JooqRefunds::toRefund));
  }

  private static Select<Record2<UUID, UUID>> referred(RefundId id) {
    return select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
        .from(REFERENCE)
        .where(REFERENCE.ID.eq(id.value()));
  }

  private static SelectConditionStep<? extends Record> where(DSLContext sql, Condition which) {
    return sql.select(REFUND.fields()).select(PARTS).from(REFUND).where(which);
  }

  private static Refund toRefund(Record found) {
    return RefundRow.toRefund(found.into(REFUND), found.get(PARTS));
  }

  @Override
  public List<Refund> of(OrderId order) {
    var tenant =
        select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
            .from(REFERENCE)
            .where(REFERENCE.ID.eq(order.value()));
    return database.ask(sql ->
        where(sql, row(REFUND.SUPPLIER_ID, REFUND.ORDER_ID).eq(tenant))
            .orderBy(REFUND.REQUESTED_AT, REFUND.ID)
            .fetch(JooqRefunds::toRefund));
  }

  @Override
  public void add(Refund refund) {
    var reference =
        new ReferenceRecord()
            .setId(refund.id().value())
            .setSupplierId(refund.details().supplier().value())
            .setKind("refund");
    write(
        refund,
        sql -> {
          sql.insertInto(REFERENCE).set(reference).execute();
          sql.insertInto(REFUND).set(RefundRow.of(refund)).execute();
          RefundRow.parts(refund).forEach(part -> sql.insertInto(REFUND_PART).set(part).execute());
          return true;
        });
  }

  @Override
  public boolean store(Refund from, Refund to) {
    return write(to, sql -> locked(sql, from) && replaced(sql, to));
  }

  private static boolean locked(DSLContext sql, Refund from) {
    var tenant = from.details().supplier().value();
    sql.selectOne()
        .from(REFUND)
        .where(REFUND.SUPPLIER_ID.eq(tenant))
        .and(REFUND.ID.eq(from.id().value()))
        .forUpdate()
        .execute();
    return where(sql, REFUND.SUPPLIER_ID.eq(tenant).and(REFUND.ID.eq(from.id().value())))
        .fetchOptional(JooqRefunds::toRefund)
        .filter(from::equals)
        .isPresent();
  }

  private static boolean replaced(DSLContext sql, Refund to) {
    var row = RefundRow.of(to);
    sql.update(REFUND)
        .set(row)
        .where(REFUND.SUPPLIER_ID.eq(row.getSupplierId()))
        .and(REFUND.ID.eq(row.getId()))
        .execute();
    for (var part : RefundRow.parts(to)) {
      sql.update(REFUND_PART)
          .set(part)
          .where(REFUND_PART.SUPPLIER_ID.eq(part.getSupplierId()))
          .and(REFUND_PART.REFUND_ID.eq(part.getRefundId()))
          .and(REFUND_PART.POSITION.eq(part.getPosition()))
          .execute();
    }
    return true;
  }

  private boolean write(Refund refund, Function<DSLContext, Boolean> work) {
    try {
      return database.inTransaction(() -> database.ask(work));
    } catch (DataAccessException e) {
      throw Trouble.in(e).constraint().equals("refund_within_captured") ? tooMuch(refund) : e;
    }
  }

  private static OverRefund tooMuch(Refund refund) {
    return refund.details().parts().stream()
        .map(part ->
            part.to() instanceof PaidBy.Gateway(PaymentId payment)
                ? Optional.of(new OverRefund(payment, part.amount()))
                : Optional.<OverRefund>empty())
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<Refund> list(Filter filter) {
    return database.ask(sql ->
        where(sql, wanted(filter))
            .orderBy(REFUND.REQUESTED_AT.desc(), REFUND.ID.desc())
            .limit(filter.atMost())
            .fetch(JooqRefunds::toRefund));
  }

  private static Condition wanted(Filter filter) {
    var last = REFUND.as("last");
    var states = filter.states().stream().map(State::name).toList();
    return noCondition()
        .and(filter.supplier().map(one -> REFUND.SUPPLIER_ID.eq(one.value())).orElse(noCondition()))
        .and(states.isEmpty() ? noCondition() : REFUND.STATE.in(states))
        .and(
            filter
                .after()
                .map(id ->
                    row(REFUND.REQUESTED_AT, REFUND.ID)
                        .lt(
                            select(last.REQUESTED_AT, last.ID)
                                .from(last)
                                .where(row(last.SUPPLIER_ID, last.ID).eq(referred(id)))))
                .orElse(noCondition()));
  }

  @Override
  public List<RefundId> unfinished(Instant before, int atMost) {
    return database.ask(sql ->
        sql.select(REFUND.ID)
            .from(REFUND)
            .where(REFUND.STATE.in("APPROVED", "SUBMITTED"))
            .and(REFUND.SINCE.lt(before))
            .orderBy(REFUND.SINCE)
            .limit(atMost)
            .fetch(found -> new RefundId(found.value1())));
  }
}
