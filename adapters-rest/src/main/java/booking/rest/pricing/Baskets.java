package booking.rest.pricing;

import booking.domain.catalog.Catalog;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.pricing.Basket;
import booking.rest.json.Faults;
import booking.rest.json.Spot;
import booking.rest.json.WallTime;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From bodies to baskets. */
@Singleton
public final class Baskets {
  private final Catalog catalog;

  Baskets(Catalog catalog) {
    this.catalog = catalog;
  }

  public Basket of(QuoteBody body) {
    var items = body.items();
    var faults = new Faults();
    if (items.isEmpty() && body.giftCards().isEmpty()) {
      faults.root().at("items").fault("missing", "at least one, or a gift card to buy");
    }
    for (int i = 0; i < items.size(); i++) {
      check(items.get(i), faults.root().at("items").at(i));
    }
    faults.orThrow();
    var wanted = new ArrayList<Basket.Item>();
    for (int i = 0; i < items.size(); i++) {
      wanted.add(item(items.get(i), faults.root().at("items").at(i)));
    }
    var bought = bought(body, faults.root().at("giftCards"));
    faults.orThrow();
    return new Basket(
        wanted,
        body.couponCode().filter(code -> !code.isBlank()),
        body.giftCardCodes(),
        bought,
        body.supplier().map(this::seller));
  }

  private static List<Basket.CardWish> bought(QuoteBody body, Spot at) {
    return IntStream.range(0, body.giftCards().size())
        .mapToObj(i -> body.giftCards().get(i).wish(at.at(i)))
        .toList();
  }

  private SupplierId seller(String slug) {
    return catalog
        .named(slug)
        .map(catalogue -> catalogue.supplier().id())
        .orElseThrow(() ->
            Problem.of(ProblemCode.NOT_FOUND, "There is no such supplier.")
                .at("supplier")
                .refused());
  }

  /** One item by itself, whose fields are those of the body. */
  public Basket.Item item(ItemBody body) {
    var faults = new Faults();
    check(body, faults.root());
    faults.orThrow();
    var item = item(body, faults.root());
    faults.orThrow();
    return item;
  }

  private Basket.Item item(ItemBody item, Spot at) {
    return item.sessionId().isPresent() ? departure(item) : rental(item, at);
  }

  /** What the shape of an item does not say by itself. */
  private static void check(ItemBody item, Spot at) {
    if (item.sessionId().isPresent() == item.resourceId().isPresent()) {
      at.at("sessionId").fault("invalid", "exactly one of sessionId and resourceId is needed");
    }
    if (item.resourceId().isPresent()) {
      needed(item.start(), at.at("start"));
      needed(item.end(), at.at("end"));
    }
  }

  private static void needed(Optional<WallTime> time, Spot at) {
    if (time.isEmpty()) {
      at.fault("missing", "is needed");
    }
  }

  private static Basket.Item departure(ItemBody item) {
    return new Basket.SessionItem(
        Ask.opaque(item.sessionId().orElseThrow(), SessionId::new), tickets(item), extras(item));
  }

  private Basket.Item rental(ItemBody item, Spot at) {
    var resource = Ask.opaque(item.resourceId().orElseThrow(), ResourceId::new);
    return new Basket.ResourceItem(
        resource,
        wall(item.start().orElseThrow(), resource, at.at("start")),
        wall(item.end().orElseThrow(), resource, at.at("end")),
        tickets(item),
        extras(item));
  }

  /** What the wall shows where the resource is rented. */
  private LocalDateTime wall(WallTime time, ResourceId resource, Spot at) {
    return catalog
        .owning(resource)
        .flatMap(catalogue -> catalogue.renting(resource))
        .map(experience -> wall(time, experience.zone(), at))
        .orElse(time.local());
  }

  private static LocalDateTime wall(WallTime time, ZoneId zone, Spot at) {
    var shown = time.in(zone);
    if (shown.isEmpty()) {
      at.fault("invalid", "that hour comes twice there, and only its first time can be booked");
    }
    return shown.orElse(time.local());
  }

  private static List<Basket.TicketWish> tickets(ItemBody item) {
    return item.tickets().stream()
        .map(ticket -> new Basket.TicketWish(ticket.type(), ticket.quantity()))
        .toList();
  }

  private static List<Basket.ExtraWish> extras(ItemBody item) {
    return item.extras().stream()
        .map(extra -> new Basket.ExtraWish(extra.id(), extra.quantity()))
        .toList();
  }
}
