package booking.persistence.checkout;

import booking.domain.availability.Hold;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.persistence.document.CallDocument;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A request to a claiming function of the database.
 *
 * @param function that takes it alone
 * @param document what the function reads
 * @param moment by which holds are overdue
 * @param delivers there are deliveries to be made once it is stored
 * @param simple it can be asked together with others
 */
record Call(
    Function function,
    OrderId order,
    Hold hold,
    CallDocument document,
    Instant moment,
    boolean delivers,
    boolean simple) {

  /** What it is to the database. */
  enum Function {
    PLACE("place", "placed"),
    MOVE("move", "stored");

    private final String name;
    private final String done;

    Function(String name, String done) {
      this.name = name;
      this.done = done;
    }

    /** With its arguments still to be filled in. */
    String sql() {
      return "select " + name + "({0}, {1}, {2})";
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
