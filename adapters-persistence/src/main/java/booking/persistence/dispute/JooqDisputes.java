package booking.persistence.dispute;

import static booking.persistence.jooq.Tables.DISPUTE;
import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.catalog.SupplierId;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.Disputes;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.PaymentId;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.DisputeRecord;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Select;

/** Disputes. */
public final class JooqDisputes implements Disputes {
  private final Database database;

  public JooqDisputes(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Dispute> find(PaymentId payment, String reference) {
    return database.ask(sql ->
        sql.selectFrom(DISPUTE)
            .where(row(DISPUTE.SUPPLIER_ID, DISPUTE.PAYMENT_ID).eq(referred(payment.value())))
            .and(DISPUTE.REFERENCE.eq(reference))
            .fetchOptional(JooqDisputes::toDispute));
  }

  private static Select<Record2<UUID, UUID>> referred(UUID id) {
    return select(REFERENCE.SUPPLIER_ID, REFERENCE.ID).from(REFERENCE).where(REFERENCE.ID.eq(id));
  }

  @Override
  public List<Dispute> of(OrderId order) {
    return database.ask(sql ->
        sql.selectFrom(DISPUTE)
            .where(row(DISPUTE.SUPPLIER_ID, DISPUTE.ORDER_ID).eq(referred(order.value())))
            .orderBy(DISPUTE.OPENED_AT, DISPUTE.REFERENCE)
            .fetch(JooqDisputes::toDispute));
  }

  @Override
  public List<Dispute> list(Optional<SupplierId> supplier, int atMost) {
    Condition wanted =
        supplier.map(one -> DISPUTE.SUPPLIER_ID.eq(one.value())).orElse(noCondition());
    return database.ask(sql ->
        sql.selectFrom(DISPUTE)
            .where(wanted)
            .orderBy(DISPUTE.OPENED_AT.desc(), DISPUTE.REFERENCE.desc())
            .limit(atMost)
            .fetch(JooqDisputes::toDispute));
  }

  @Override
  public boolean add(Dispute dispute) {
    return database.ask(
            sql -> sql.insertInto(DISPUTE).set(toRow(dispute)).onConflictDoNothing().execute())
        == 1;
  }

  @Override
  public boolean store(Dispute from, Dispute to) {
    return database.ask(sql ->
        sql.update(DISPUTE)
            .set(DISPUTE.STATE, to.state().name())
            .where(DISPUTE.SUPPLIER_ID.eq(from.supplier().value()))
            .and(DISPUTE.PAYMENT_ID.eq(from.payment().value()))
            .and(DISPUTE.REFERENCE.eq(from.reference()))
            .and(DISPUTE.STATE.eq(from.state().name()))
            .execute())
        == 1;
  }

  private static DisputeRecord toRow(Dispute dispute) {
    return new DisputeRecord()
        .setSupplierId(dispute.supplier().value())
        .setPaymentId(dispute.payment().value())
        .setReference(dispute.reference())
        .setOrderId(dispute.order().value())
        .setAmount(dispute.amount().minorUnits())
        .setCurrency(dispute.amount().currency().getCurrencyCode())
        .setReason(dispute.reason())
        .setState(dispute.state().name())
        .setOpenedAt(dispute.openedAt());
  }

  private static Dispute toDispute(DisputeRecord row) {
    return new Dispute(
        new SupplierId(row.getSupplierId()),
        new OrderId(row.getOrderId()),
        new PaymentId(row.getPaymentId()),
        row.getReference(),
        new Money(row.getAmount(), Currency.getInstance(row.getCurrency())),
        row.getReason(),
        GatewayDispute.State.valueOf(row.getState()),
        row.getOpenedAt());
  }
}
