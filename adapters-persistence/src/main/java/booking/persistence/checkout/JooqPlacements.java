package booking.persistence.checkout;

import static booking.persistence.checkout.CheckoutRows.Part.BOOKINGS;
import static booking.persistence.checkout.CheckoutRows.Part.CLAIMS;
import static booking.persistence.checkout.CheckoutRows.Part.DELIVERIES;
import static booking.persistence.checkout.CheckoutRows.Part.ENTRIES;
import static booking.persistence.checkout.CheckoutRows.Part.HOLDS;
import static booking.persistence.checkout.CheckoutRows.Part.KEYS;
import static booking.persistence.checkout.CheckoutRows.Part.ORDERS;
import static booking.persistence.checkout.CheckoutRows.Part.PAYMENTS;
import static booking.persistence.checkout.CheckoutRows.Part.POSTINGS;
import static booking.persistence.checkout.CheckoutRows.Part.REFERENCES;
import static booking.persistence.jooq.Tables.IDEMPOTENCY_KEY;

import booking.domain.availability.Claim;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import booking.domain.work.Revision;
import booking.domain.work.Subscriptions;
import booking.persistence.availability.HoldRow;
import booking.persistence.booking.BookingRow;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.DeliveryRecord;
import booking.persistence.jooq.tables.records.IdempotencyKeyRecord;
import booking.persistence.ledger.PostingRow;
import booking.persistence.payment.PaymentRow;
import booking.persistence.work.DeliveryRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Placing by the database's functions {@code place} and {@code together}. */
public final class JooqPlacements implements Placements {
  private static final Revision FIRST = new Revision(1);

  private final Database database;
  private final Subscriptions subscriptions;
  private final Claiming claiming;

  public JooqPlacements(Database database, Subscriptions subscriptions, Claiming claiming) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.claiming = claiming;
  }

  @Override
  public Outcome place(Placement placement, Instant now) {
    var checkout =
        new Checkout(
            placement.order(),
            placement.hold(),
            placement.payment().map(Payment.class::cast),
            FIRST);
    var deliveries = DeliveryRow.of(placement.facts(), subscriptions);
    var call =
        new Call(
            Call.Function.PLACE,
            placement.order().id(),
            placement.hold(),
            rows(placement, checkout, deliveries),
            now,
            !deliveries.isEmpty(),
            placement.hold().claims().stream().allMatch(JooqPlacements::isPlainlyCounted));
    return outcome(claiming.ask(call), checkout);
  }

  static CheckoutRows rows(
      Placement placement, Checkout checkout, List<DeliveryRecord> deliveries) {
    return new CheckoutRows()
        .rows(KEYS, List.of(Rows.key(placement)))
        .rows(HOLDS, List.of(HoldRow.of(placement.hold())))
        .rows(ORDERS, List.of(Rows.order(checkout)))
        .quote(Optional.of(Rows.quote(placement.order().details().quote())))
        .rows(BOOKINGS, BookingRow.of(placement.order()))
        .rows(CLAIMS, HoldRow.claims(placement.hold()))
        .rows(PAYMENTS, placement.payment().stream().map(PaymentRow::of).toList())
        .rows(REFERENCES, Rows.references(placement.order(), placement.payment()))
        .rows(POSTINGS, placement.postings().stream().map(PostingRow::of).toList())
        .rows(ENTRIES, PostingRow.entries(placement.postings()))
        .rows(DELIVERIES, deliveries);
  }

  /** Of a pool that is there, and not by interval. */
  private static boolean isPlainlyCounted(Claim claim) {
    return claim.demand().blocked().isEmpty() && claim.demand().capacityIfNew().isEmpty();
  }

  private static Outcome outcome(Answer answer, Checkout checkout) {
    return switch (answer.outcome()) {
      case "placed" -> new Outcome.Placed(checkout);
      case "repeated" -> new Outcome.Repeated(answer.order());
      case "key-reused" -> new Outcome.KeyReused();
      case "code-taken" -> new Outcome.CodeTaken();
      case "in-progress" -> new Outcome.InProgress();
      case "sold-out" -> new Outcome.SoldOut(answer.shortages());
      case String other -> throw new IllegalStateException("Nobody knows the answer " + other);
    };
  }

  @Override
  public Optional<Outcome> earlier(SupplierId supplier, IdempotencyKey key, RequestHash request) {
    return database
        .ask(sql ->
            sql.selectFrom(IDEMPOTENCY_KEY)
                .where(IDEMPOTENCY_KEY.SUPPLIER_ID.eq(supplier.value()))
                .and(IDEMPOTENCY_KEY.KEY.eq(key.value()))
                .fetchOptional())
        .map(known -> sameOrNot(known, request));
  }

  private static Outcome sameOrNot(IdempotencyKeyRecord known, RequestHash request) {
    return known.getRequestHash().equals(request.hex())
        ? new Outcome.Repeated(new OrderId(known.getOrderId()))
        : new Outcome.KeyReused();
  }
}
