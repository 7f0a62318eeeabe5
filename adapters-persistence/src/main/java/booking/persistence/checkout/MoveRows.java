package booking.persistence.checkout;

import static booking.persistence.checkout.CheckoutRows.Part.BOOKINGS;
import static booking.persistence.checkout.CheckoutRows.Part.CLAIMS;
import static booking.persistence.checkout.CheckoutRows.Part.DELIVERIES;
import static booking.persistence.checkout.CheckoutRows.Part.ENTRIES;
import static booking.persistence.checkout.CheckoutRows.Part.HOLDS;
import static booking.persistence.checkout.CheckoutRows.Part.ORDERS;
import static booking.persistence.checkout.CheckoutRows.Part.PAYMENTS;
import static booking.persistence.checkout.CheckoutRows.Part.POSTINGS;
import static booking.persistence.checkout.CheckoutRows.Part.REFERENCES;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.payment.Payment;
import booking.persistence.availability.HoldRow;
import booking.persistence.booking.BookingRow;
import booking.persistence.jooq.tables.records.BookingRecord;
import booking.persistence.jooq.tables.records.DeliveryRecord;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.ledger.PostingRow;
import booking.persistence.payment.PaymentRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.JSON;

/** A move as the function that stores it reads it: what is as it was is left out. */
final class MoveRows {
  private final Move move;
  private final Checkout stored;

  private MoveRows(Move move, Checkout stored) {
    this.move = move;
    this.stored = stored;
  }

  static CheckoutRows of(Move move, Checkout stored, List<DeliveryRecord> deliveries, Instant now) {
    var rows = new MoveRows(move, stored);
    return rows.start(now)
        .rows(HOLDS, List.of(HoldRow.of(stored.hold())))
        .rows(ORDERS, List.of(Rows.order(stored)))
        .quote(rows.quote())
        .rows(BOOKINGS, rows.bookings())
        .rows(CLAIMS, HoldRow.swapped(move.from().hold(), stored.hold()))
        .rows(PAYMENTS, rows.payment().map(PaymentRow::of).stream().toList())
        .rows(REFERENCES, rows.references())
        .rows(POSTINGS, move.postings().stream().map(PostingRow::of).toList())
        .rows(ENTRIES, PostingRow.entries(move.postings()))
        .rows(DELIVERIES, deliveries);
  }

  /** What has to be stored for it to be possible. */
  private CheckoutRows start(Instant now) {
    var from = move.from();
    return new CheckoutRows()
        .start(
            from.hold().supplier().value(),
            from.order().id().value(),
            from.revision().value(),
            from.hold().id().value(),
            from.hold().state(),
            stored.hold().state(),
            from.hold().expiresAt(),
            now);
  }

  private Optional<JSON> quote() {
    var quote = stored.order().details().quote();
    return quote.equals(move.from().order().details().quote())
        ? Optional.empty()
        : Optional.of(Rows.quote(quote));
  }

  private List<BookingRecord> bookings() {
    if (stored.order().bookings().equals(move.from().order().bookings())) {
      return List.of();
    }
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
