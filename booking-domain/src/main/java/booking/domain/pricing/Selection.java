package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.availability.Shortage;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Extra;
import booking.domain.catalog.TicketType;
import booking.domain.money.Rate;
import booking.domain.time.LocalSpan;
import java.time.Instant;
import java.util.List;

/**
 * An item of a basket with everything looked up, ready to be priced.
 *
 * @param when the wall time from start to end, without buffers
 * @param occupancy how full the session or resource was when it was looked at
 * @param claims what it will take from which pools
 */
public record Selection(
    Target target,
    Experience experience,
    LocalSpan when,
    List<Tickets> tickets,
    List<Extras> extras,
    Occupancy occupancy,
    List<Demand> claims) {

  public record Tickets(TicketType type, int quantity) {

    /** Tickets that are paid for: a group that is too small pays for the smallest. */
    public int charged() {
      return switch (type.charge()) {
        case PER_TICKET -> Math.max(quantity, type.smallestGroup());
        case PER_BOOKING -> 1;
      };
    }

    public long seats() {
      return (long) type.seats() * quantity;
    }
  }

  public record Extras(Extra extra, int quantity) {}

  /** Units taken of a capacity; the share of it is what occupancy rules look at. */
  public record Occupancy(long taken, long capacity) {
    boolean reaches(Rate share) {
      return share.isReachedBy(taken, capacity);
    }
  }

  public Selection {
    tickets = List.copyOf(tickets);
    extras = List.copyOf(extras);
    claims = List.copyOf(claims);
  }

  /** Persons, as the party size counts them. */
  public int people() {
    long people = 0;
    for (var wanted : tickets) {
      people += (long) wanted.type().people() * wanted.quantity();
    }
    return (int) Math.min(people, Integer.MAX_VALUE);
  }

  /** Persons who come together: also those of other items at the same place and time. */
  public int partyIn(List<Selection> basket) {
    long party = 0;
    for (var other : basket) {
      if (other.target.equals(target) && other.when.equals(when)) {
        party += other.people();
      }
    }
    return (int) Math.min(party, Integer.MAX_VALUE);
  }

  /** Seats that its tickets take. */
  public long seats() {
    return tickets.stream().mapToLong(Tickets::seats).reduce(0, Math::addExact);
  }

  /** Whether it has no ticket, or not even one of something it names. */
  public boolean wantsNothing() {
    for (var wanted : tickets) {
      if (wanted.quantity() < 1) {
        return true;
      }
    }
    for (var wanted : extras) {
      if (wanted.quantity() < 1) {
        return true;
      }
    }
    return tickets.isEmpty();
  }

  /** The same, once it was looked at how full it is. */
  public Selection at(Occupancy seen) {
    return new Selection(target, experience, when, tickets, extras, seen, claims);
  }

  /** Whether what is short there is something that it takes. */
  public boolean takesFrom(Shortage shortage) {
    return claims.stream().anyMatch(demand -> demand.pool().equals(shortage.pool()));
  }

  /** The first instant at which it can no longer be sold. */
  public Instant saleEnds() {
    return when.starts().minus(experience.rules().cutOff());
  }

  /** By how much prices are multiplied for the time that is booked. */
  public long timeUnits() {
    return experience.offer().units(when);
  }
}
