package booking.domain.pricing;

import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.Recipient;
import booking.domain.money.Money;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a customer asks a price for, in his own words: nothing is looked up yet.
 *
 * @param giftCards the codes of those that he pays with
 * @param bought those that he wants to buy
 * @param seller whose they are; may be left out where items say it
 */
public record Basket(
    List<Item> items,
    Optional<String> coupon,
    List<String> giftCards,
    List<CardWish> bought,
    Optional<SupplierId> seller) {

  /** Without gift cards to buy. */
  public Basket(List<Item> items, Optional<String> coupon, List<String> giftCards) {
    this(items, coupon, giftCards, List.of(), Optional.empty());
  }

  /** One reservation to be. */
  public sealed interface Item {
    List<TicketWish> tickets();

    List<ExtraWish> extras();
  }

  public record SessionItem(SessionId session, List<TicketWish> tickets, List<ExtraWish> extras)
      implements Item {
    public SessionItem {
      tickets = List.copyOf(tickets);
      extras = List.copyOf(extras);
    }
  }

  /** The start and the end are wall time in the zone of the experience. */
  public record ResourceItem(
      ResourceId resource,
      LocalDateTime start,
      LocalDateTime end,
      List<TicketWish> tickets,
      List<ExtraWish> extras)
      implements Item {
    public ResourceItem {
      tickets = List.copyOf(tickets);
      extras = List.copyOf(extras);
    }
  }

  /** So many tickets of a type, named by its code or id. */
  public record TicketWish(String type, int quantity) {}

  /** So many pieces of an extra, named by its code or id. */
  public record ExtraWish(String extra, int quantity) {}

  /** A gift card for somebody, or for the buyer to hand on himself. */
  public record CardWish(Money amount, Optional<Recipient> recipient, String message) {}

  public Basket {
    items = List.copyOf(items);
    giftCards = List.copyOf(giftCards);
    bought = List.copyOf(bought);
  }
}
