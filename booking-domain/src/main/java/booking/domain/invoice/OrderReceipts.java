package booking.domain.invoice;

import booking.domain.ledger.Entry;
import booking.domain.ledger.Posting;
import booking.domain.order.OrderDetails;
import booking.domain.pricing.Tender;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the books say came for an order by card and gift card, and went back, however it did. What
 * came in other ways the invoice knows itself.
 */
public final class OrderReceipts {
  private final OrderDetails order;
  private final ZoneId zone;

  public OrderReceipts(OrderDetails order, ZoneId zone) {
    this.order = order;
    this.zone = zone;
  }

  /** The postings about the order; others than payments and refunds are passed over. */
  public List<Received> in(Collection<Posting> postings) {
    return postings.stream()
        .filter(OrderReceipts::movesMoney)
        .flatMap(posting -> posting.entries().stream().flatMap(entry -> of(entry, posting)))
        .toList();
  }

  private static boolean movesMoney(Posting posting) {
    return switch (posting.kind()) {
      case PAYMENT, REFUND -> true;
      case SALE, CHANGE, GIFT, DISPUTE -> false;
    };
  }

  private Stream<Received> of(Entry entry, Posting posting) {
    var on = LocalDate.ofInstant(posting.at(), zone);
    return switch (entry.account().kind()) {
      case GATEWAY_CLEARING ->
          Stream.of(new Received(entry.amount(), Received.Method.CARD, on, Optional.empty()));
      case STORED_VALUE ->
          Stream.of(
              new Received(
                  entry.amount(),
                  Received.Method.GIFT_CARD,
                  on,
                  entry.account().instrument().flatMap(this::hint)));
      case PAID_ELSEWHERE ->
          Stream.of(new Received(entry.amount(), Received.Method.OTHER, on, Optional.empty()))
              .filter(Received::wentBack);
      case CUSTOMER_RECEIVABLE, SUPPLIER_PAYABLE, TAX, SERVICE_FEE -> Stream.empty();
      case ROUNDING, GOODWILL, DISPUTE -> Stream.empty();
    };
  }

  private Optional<String> hint(UUID card) {
    return order.quote().tenders().stream()
        .filter(Tender.FromGiftCard.class::isInstance)
        .map(Tender.FromGiftCard.class::cast)
        .filter(tender -> tender.card().value().equals(card))
        .map(Tender.FromGiftCard::hint)
        .findFirst();
  }
}
