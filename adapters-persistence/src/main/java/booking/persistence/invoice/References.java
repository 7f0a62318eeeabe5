package booking.persistence.invoice;

import static booking.persistence.jooq.Tables.REFERENCE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.catalog.SupplierId;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** To whom an id belongs, for those who know no supplier. */
final class References {
  private References() {}

  static Condition areOf(Field<UUID> supplier, Field<UUID> id, UUID wanted) {
    return row(supplier, id)
        .eq(
            select(REFERENCE.SUPPLIER_ID, REFERENCE.ID)
                .from(REFERENCE)
                .where(REFERENCE.ID.eq(wanted)));
  }

  static void add(DSLContext sql, UUID id, SupplierId supplier, String kind) {
    sql.insertInto(REFERENCE)
        .set(new ReferenceRecord().setId(id).setSupplierId(supplier.value()).setKind(kind))
        .execute();
  }
}
