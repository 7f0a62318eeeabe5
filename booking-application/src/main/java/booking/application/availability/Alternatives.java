package booking.application.availability;

import booking.domain.availability.Alternative;
import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.order.Order;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.pricing.Target;
import booking.domain.work.ServerClock;
import java.util.List;
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

  /** To each item of an order that came to nothing, for as many people. */
  public List<Alternative> to(Order order) {
    var quote = order.details().quote();
    return quote.items().stream().flatMap(item -> to(item, quote)).distinct().toList();
  }

  private Stream<Alternative> to(QuotedItem item, Quote quote) {
    return switch (item.target()) {
      case Target.OfSession(var session) ->
          departures(session, units(item, PoolId.of(session), quote), List.of());
      case Target.OfResource(var resource) ->
          catalog
              .of(quote.supplier())
              .flatMap(catalogue -> catalogue.experience(item.experience()))
              .map(experience ->
                  new IntervalsNear.Wanted(
                      resource, experience, item.when(), units(item, PoolId.of(resource), quote)))
              .stream()
              .flatMap(wanted -> intervals(wanted, List.of()));
    };
  }

  /** Of one pool, for those who come together in however many items; infants alone need one. */
  private static long units(QuotedItem item, PoolId pool, Quote quote) {
    long units =
        quote.items().stream()
            .filter(other -> other.when().equals(item.when()))
            .flatMap(other -> other.claims().stream())
            .filter(demand -> demand.pool().equals(pool))
            .mapToLong(Demand::units)
            .sum();
    return Math.max(1, units);
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
      case Target.OfSession(var session) -> departures(session, item.seats(), besides);
      case Target.OfResource(var resource) ->
          intervals(
              new IntervalsNear.Wanted(resource, item.experience(), item.when(), item.seats()),
              besides);
    };
  }

  private Stream<Alternative> departures(SessionId session, long seats, List<Demand> besides) {
    return new SessionsNear(catalog, sessions, availability, clock.now())
        .to(session, seats, besides)
        .map(Alternative.Departure::new);
  }

  private Stream<Alternative> intervals(IntervalsNear.Wanted wanted, List<Demand> besides) {
    return new IntervalsNear(catalog, availability, clock.now()).to(wanted, besides);
  }
}
