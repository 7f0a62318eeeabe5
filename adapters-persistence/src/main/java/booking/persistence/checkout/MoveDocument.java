package booking.persistence.checkout;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.payment.Payment;
import booking.persistence.availability.HoldRow;
import booking.persistence.booking.BookingRow;
import booking.persistence.document.CallDocument;
import booking.persistence.jooq.tables.records.BookingRecord;
import booking.persistence.jooq.tables.records.DeliveryRecord;
import booking.persistence.jooq.tables.records.OrdersRecord;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.ledger.PostingRow;
import booking.persistence.payment.PaymentRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.JSONB;

/** A move as the function that stores it reads it: what is as it was is left out. */
final class MoveDocument {
  private final Move move;
  private final Checkout stored;

  private MoveDocument(Move move, Checkout stored) {
    this.move = move;
    this.stored = stored;
  }

  static JSONB of(Move move, Checkout stored, List<DeliveryRecord> deliveries, Instant now) {
    var document = new MoveDocument(move, stored);
    return new CallDocument()
        .row("order", document.order())
        .row("hold", HoldRow.of(stored.hold()))
        .word("hold_was", move.from().hold().state().name())
        .word("moment", now.toString())
        .rows("bookings", document.bookings())
        .rows("payments", document.payment().map(PaymentRow::of).stream().toList())
        .rows("references", document.references())
        .rows("postings", move.postings().stream().map(PostingRow::of).toList())
        .rows("entries", PostingRow.entries(move.postings()))
        .rows("deliveries", deliveries)
        .end();
  }

  private OrdersRecord order() {
    var before = move.from().order().details().quote();
    return stored.order().details().quote().equals(before)
        ? Rows.order(stored)
        : Rows.orderWithQuote(stored);
  }

  private List<BookingRecord> bookings() {
    var before = BookingRow.of(move.from().order());
    return BookingRow.of(stored.order()).stream().filter(row -> !before.contains(row)).toList();
  }

  private Optional<Payment> payment() {
    return stored.payment().filter(payment -> !move.from().payment().equals(Optional.of(payment)));
  }

  private List<ReferenceRecord> references() {
    var before = Rows.references(move.from().order(), move.from().payment());
    return Rows.references(stored.order(), stored.payment()).stream()
        .filter(reference -> !before.contains(reference))
        .toList();
  }
}
