package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.order.Order;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.pricing.Target;
import booking.domain.work.ServerClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What else can be had near what could not, the nearest first: departures of the same experience,
 * or intervals of the same resource.
 */
public final class Alternatives {
  static final int AT_MOST = 3;

  private final Catalog catalog;
  private final Sessions sessions;
  private final Availability availability;
  private final ServerClock clock;

  public Alternatives(
      Catalog catalog, Sessions sessions, Availability availability, ServerClock clock) {
    this.catalog = catalog;
    this.sessions = sessions;
    this.availability = availability;
    this.clock = clock;
  }

  /** To the sessions of an order that came to nothing, for as many people. */
  public List<Session> to(Order order) {
    Map<SessionId, Long> seats =
        order.details().quote().demands().stream()
            .filter(demand -> demand.kind() == PoolKind.SEATS)
            .collect(
                Collectors.groupingBy(
                    demand -> new SessionId(demand.pool().value()),
                    LinkedHashMap::new,
                    Collectors.summingLong(Demand::units)));
    return seats.entrySet().stream()
        .flatMap(wanted -> near().to(wanted.getKey(), wanted.getValue(), List.of()))
        .distinct()
        .limit(AT_MOST)
        .toList();
  }

  /**
   * To each item of a basket that is sold out, while the rest of it stays as it is. Who is only
   * short of extras needs no other time.
   */
  public List<Alternative> to(List<Selection> basket, Refusal.SoldOut why) {
    return why.items().stream()
        .filter(item -> needsAnotherTime(basket.get(item), why))
        .flatMap(item -> to(basket.get(item), claimsBesides(basket, item)))
        .distinct()
        .toList();
  }

  private static boolean needsAnotherTime(Selection item, Refusal.SoldOut why) {
    return why.shortages().stream()
        .anyMatch(shortage -> shortage.kind() != PoolKind.EXTRA && item.takesFrom(shortage));
  }

  private static List<Demand> claimsBesides(List<Selection> basket, int item) {
    return IntStream.range(0, basket.size())
        .filter(other -> other != item)
        .boxed()
        .flatMap(other -> basket.get(other).claims().stream())
        .toList();
  }

  private Stream<Alternative> to(Selection item, List<Demand> besides) {
    return switch (item.target()) {
      case Target.OfSession(var session) ->
          near().to(session, item.seats(), besides).map(Alternative.Departure::new);
      case Target.OfResource(var resource) ->
          new IntervalsNear(catalog, availability, clock.now()).to(item, resource, besides);
    };
  }

  private SessionsNear near() {
    return new SessionsNear(catalog, sessions, availability, clock.now());
  }
}
