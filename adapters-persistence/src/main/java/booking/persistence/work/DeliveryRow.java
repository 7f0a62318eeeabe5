package booking.persistence.work;

import booking.domain.catalog.SupplierId;
import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.FactKind;
import booking.domain.work.Subscriptions;
import booking.persistence.jooq.tables.records.DeliveryRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A delivery as a row. */
public final class DeliveryRow {
  private DeliveryRow() {}

  /** One for each fact and handler that is to be told of it. */
  public static List<DeliveryRecord> of(Collection<Fact> facts, Subscriptions subscriptions) {
    return facts.stream()
        .flatMap(fact -> subscriptions.of(fact.kind()).stream().map(handler -> of(fact, handler)))
        .toList();
  }

  private static DeliveryRecord of(Fact fact, String handler) {
    var row = new DeliveryRecord();
    row.setSupplierId(fact.supplier().value());
    row.setFactId(fact.id().value());
    row.setHandler(handler);
    row.setKind(fact.kind().name());
    row.setSubject(fact.subject());
    row.setAt(fact.at());
    row.setDue(fact.at());
    return row;
  }

  static Delivery toDelivery(DeliveryRecord row) {
    return new Delivery(
        new Fact(
            new FactId(row.getFactId()),
            new SupplierId(row.getSupplierId()),
            new FactKind(row.getKind()),
            row.getSubject(),
            row.getAt()),
        row.getHandler(),
        row.getAttempts(),
        row.getDue(),
        Optional.ofNullable(row.getTrouble()));
  }
}
