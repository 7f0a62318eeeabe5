package booking.persistence.checkout;

import booking.domain.availability.Hold;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A request to a claiming function of the database.
 *
 * @param function that takes it alone
 * @param rows what the function reads
 * @param moment by which holds are overdue
 * @param delivers there are deliveries to be made once it is stored
 * @param simple it can be asked together with others
 */
record Call(
    Function function,
    OrderId order,
    Hold hold,
    CheckoutRows rows,
    Instant moment,
    boolean delivers,
    boolean simple) {

  /** What it is to the database. */
  enum Function {
    PLACE("place", "placed"),
    MOVE("move", "stored");

    private final String sql;
    private final String done;

    Function(String name, String done) {
      this.sql = "select %s(%s, ?::timestamptz, ?::uuid[])".formatted(name, CheckoutRows.IN_SQL);
      this.done = done;
    }

    /** With places for the rows, the moment, and pools to be locked as well. */
    String sql() {
      return sql;
    }

    /** The answer when all went well together with others. */
    Answer done() {
      return Answer.of(done);
    }
  }

  SupplierId supplier() {
    return hold.supplier();
  }

  /** Whether its order or its hold is among these. */
  boolean isAmong(Set<UUID> ids) {
    return ids.contains(order.value()) || ids.contains(hold.id().value());
  }
}
