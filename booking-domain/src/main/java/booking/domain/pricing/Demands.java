package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Session;
import booking.domain.time.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * What tickets and extras take from which pools; asked alike by who shows what is left and by who
 * claims it. Resources are taken with the buffers of the experience, extras without. Quantities
 * that are not positive take nothing; to refuse them is the {@link BookingPolicy}'s business.
 */
public final class Demands {
  private Demands() {}

  /** Seats of the session, and what each of them needs of resources. */
  public static List<Demand> of(
      Experience experience,
      Session session,
      List<Selection.Tickets> tickets,
      List<Selection.Extras> extras) {
    var demands = new ArrayList<Demand>();
    long seats = seats(tickets);
    if (seats > 0) {
      demands.add(Demand.counted(PoolId.of(session.id()), PoolKind.SEATS, seats));
      addNeeds(experience, session.interval(), seats, demands);
    }
    addExtras(extras, session.interval(), demands);
    return List.copyOf(demands);
  }

  /** The resource for the interval: as a whole when exclusive, otherwise a unit for each seat. */
  public static List<Demand> of(
      Experience experience,
      Resource resource,
      Interval during,
      List<Selection.Tickets> tickets,
      List<Selection.Extras> extras) {
    var demands = new ArrayList<Demand>();
    long units = resource.isExclusive() ? 1 : seats(tickets);
    if (units > 0) {
      var blocked = blocked(during, experience.rules());
      demands.add(Demand.during(PoolId.of(resource.id()), PoolKind.RESOURCE, units, blocked));
    }
    addExtras(extras, during, demands);
    return List.copyOf(demands);
  }

  private static long seats(List<Selection.Tickets> tickets) {
    long seats = 0;
    for (var wanted : tickets) {
      seats = Math.addExact(seats, wanted.seats());
    }
    return seats;
  }

  private static void addNeeds(
      Experience experience, Interval during, long seats, List<Demand> demands) {
    switch (experience.offer()) {
      case Offer.Departures departures -> {
        for (var need : departures.needs()) {
          long units = Math.multiplyExact(need.unitsPerSeat(), seats);
          var blocked = blocked(during, experience.rules());
          demands.add(Demand.during(PoolId.of(need.resource()), PoolKind.RESOURCE, units, blocked));
        }
      }
      case Offer.Intervals intervals -> {}
    }
  }

  private static void addExtras(
      List<Selection.Extras> extras, Interval during, List<Demand> demands) {
    for (var wanted : extras) {
      if (wanted.extra().stock().isPresent() && wanted.quantity() > 0) {
        var pool = PoolId.of(wanted.extra().id());
        demands.add(Demand.during(pool, PoolKind.EXTRA, wanted.quantity(), during));
      }
    }
  }

  private static Interval blocked(Interval during, BookingRules rules) {
    return during.widened(rules.bufferBefore(), rules.bufferAfter());
  }
}
