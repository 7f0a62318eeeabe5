package booking.persistence.checkout;

import static booking.persistence.jooq.Tables.IDEMPOTENCY_KEY;

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
import booking.persistence.document.CallDocument;
import booking.persistence.jooq.tables.records.IdempotencyKeyRecord;
import booking.persistence.ledger.PostingRow;
import booking.persistence.payment.PaymentRow;
import booking.persistence.work.DeliveryRow;
import java.time.Instant;
import java.util.Optional;

/** Placing by the database's function {@code place}. */
public final class JooqPlacements implements Placements {
  private static final Revision FIRST = new Revision(1);

  private final Database database;
  private final Subscriptions subscriptions;
  private final AfterCommit afterCommit;
  private final Claiming claiming;

  public JooqPlacements(Database database, Subscriptions subscriptions, AfterCommit afterCommit) {
    this.database = database;
    this.subscriptions = subscriptions;
    this.afterCommit = afterCommit;
    this.claiming = new Claiming(database, "place");
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
    var document =
        new CallDocument()
            .row("key", Rows.key(placement))
            .row("order", Rows.orderWithQuote(checkout))
            .rows("bookings", BookingRow.of(placement.order()))
            .row("hold", HoldRow.of(placement.hold()))
            .rows("claims", HoldRow.claims(placement.hold()))
            .rows("payments", placement.payment().stream().map(PaymentRow::of).toList())
            .rows("references", Rows.references(placement.order(), placement.payment()))
            .rows("postings", placement.postings().stream().map(PostingRow::of).toList())
            .rows("entries", PostingRow.entries(placement.postings()))
            .rows("deliveries", deliveries)
            .end();
    var answer = claiming.ask(document, now);
    afterCommit.tell(database, placement.hold().supplier(), answer, !deliveries.isEmpty());
    return outcome(answer, checkout);
  }

  private static Outcome outcome(Answer answer, Checkout checkout) {
    return switch (answer.outcome()) {
      case "placed" -> new Outcome.Placed(checkout);
      case "repeated" -> new Outcome.Repeated(answer.order());
      case "key-reused" -> new Outcome.KeyReused();
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
