package booking.domain.order;

import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.party.Customer;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Quote;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What an order is about, in whatever state it is: of one supplier and in one currency.
 *
 * @param code what people call it by; random
 * @param quote the frozen price, its lines and tenders
 * @param tokenVersion raised to make access tokens handed out before worthless
 */
public record OrderDetails(
    OrderId id,
    String code,
    Customer customer,
    Quote quote,
    Acceptance acceptance,
    Channel channel,
    int tokenVersion,
    Instant placedAt) {

  /** The same at another price. */
  public OrderDetails at(Quote other) {
    return new OrderDetails(id, code, customer, other, acceptance, channel, tokenVersion, placedAt);
  }

  /** The gift cards that it is for; repeating the sale names the same ones. */
  public List<SoldCard> soldCards() {
    return IntStream.range(0, quote.cards().size())
        .mapToObj(i -> new SoldCard(cardSold(i), quote.cards().get(i)))
        .toList();
  }

  /** In the order in which pools are locked. */
  public List<GiftCardId> soldCardIds() {
    return soldCards().stream()
        .map(SoldCard::id)
        .sorted(Comparator.comparing(GiftCardId::pool))
        .toList();
  }

  /** So much of what one of its gift cards costs. */
  public Charge charge(SoldCard card, Money part) {
    return quote.cardCharge(soldCards().indexOf(card), part);
  }

  private GiftCardId cardSold(int position) {
    var name = "sold|%s|%d".formatted(id.value(), position);
    return new GiftCardId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  public SupplierId supplier() {
    return quote.supplier();
  }
}
