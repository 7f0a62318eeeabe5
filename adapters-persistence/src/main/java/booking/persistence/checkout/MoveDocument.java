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
import java.util.Map;
import java.util.Optional;

/** A move as the function that stores it reads it: what is as it was is left out. */
final class MoveDocument {
  private final Move move;
  private final Checkout stored;

  private MoveDocument(Move move, Checkout stored) {
    this.move = move;
    this.stored = stored;
  }

  static CallDocument of(Move move, Checkout stored, List<DeliveryRecord> deliveries, Instant now) {
    var document = new MoveDocument(move, stored);
    return new CallDocument()
        .words("moves", document.start(now))
        .rows("orders", List.of(document.order()))
        .rows("holds", List.of(HoldRow.of(stored.hold())))
        .rows("bookings", document.bookings())
        .rows("payments", document.payment().map(PaymentRow::of).stream().toList())
        .rows("references", document.references())
        .rows("postings", move.postings().stream().map(PostingRow::of).toList())
        .rows("entries", PostingRow.entries(move.postings()))
        .rows("deliveries", deliveries);
  }

  /** What has to be stored for it to be possible. */
  private Map<String, String> start(Instant now) {
    var from = move.from();
    return Map.of(
        "supplier_id", from.hold().supplier().value().toString(),
        "order_id", from.order().id().value().toString(),
        "revision", Long.toString(from.revision().value()),
        "hold_id", from.hold().id().value().toString(),
        "was", from.hold().state().name(),
        "becomes", stored.hold().state().name(),
        "expires_at", from.hold().expiresAt().toString(),
        "moment", now.toString());
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
