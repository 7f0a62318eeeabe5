package booking.domain.pricing;

import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a customer asks a price for, in his own words: nothing is looked up yet. */
public record Basket(List<Item> items, Optional<String> coupon, List<String> giftCards) {

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

  public Basket {
    items = List.copyOf(items);
    giftCards = List.copyOf(giftCards);
  }
}
