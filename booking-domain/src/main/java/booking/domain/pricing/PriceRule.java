package booking.domain.pricing;

import booking.domain.catalog.ExperienceId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.time.DateRange;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A dynamic price: under all its conditions the ticket price changes by its adjustment.
 *
 * <p>Rules apply in ascending priority, and within one priority by code. Each percentage is of the
 * ticket price before any rule, so that the order of those that stack does not matter. All together
 * never bring it below zero.
 *
 * @param scope the experiences it is for; empty for all
 * @param stacks whether rules of higher priority numbers may still apply after it
 */
public record PriceRule(
    String code,
    String label,
    int priority,
    boolean stacks,
    Set<ExperienceId> scope,
    List<Condition> conditions,
    Adjustment adjustment) {

  static final Comparator<PriceRule> ORDER =
      Comparator.comparingInt(PriceRule::priority).thenComparing(PriceRule::code);

  /**
   * Dates and times are those on the wall where the item starts; the party is all who come
   * together, be it in one item or in several.
   */
  public sealed interface Condition {
    boolean holds(Selection item, int party, Instant now);

    record Season(DateRange dates) implements Condition {
      @Override
      public boolean holds(Selection item, int party, Instant now) {
        return dates.contains(item.when().start().toLocalDate());
      }
    }

    record Weekdays(Set<DayOfWeek> days) implements Condition {
      public Weekdays {
        days = Set.copyOf(days);
      }

      @Override
      public boolean holds(Selection item, int party, Instant now) {
        return days.contains(item.when().start().getDayOfWeek());
      }
    }

    /** From a time to a later one, half-open; {@code to} of midnight means the day's end. */
    record TimeOfDay(LocalTime from, LocalTime to) implements Condition {
      @Override
      public boolean holds(Selection item, int party, Instant now) {
        var time = item.when().start().toLocalTime();
        return !time.isBefore(from) && (time.isBefore(to) || to.equals(LocalTime.MIDNIGHT));
      }
    }

    /** Bought at least so long before the start. */
    record EarlyBird(Duration ahead) implements Condition {
      @Override
      public boolean holds(Selection item, int party, Instant now) {
        return !now.isAfter(item.when().starts().minus(ahead));
      }
    }

    /** Bought at most so long before the start. */
    record LastMinute(Duration ahead) implements Condition {
      @Override
      public boolean holds(Selection item, int party, Instant now) {
        return !now.isBefore(item.when().starts().minus(ahead));
      }
    }

    /** At least so much of the capacity is taken, and less than the other. */
    record Occupancy(Rate from, Rate to) implements Condition {
      @Override
      public boolean holds(Selection item, int party, Instant now) {
        return item.occupancy().reaches(from) && !item.occupancy().reaches(to);
      }
    }

    /** From so many people to so many, both included. */
    record PartySize(int from, int to) implements Condition {
      @Override
      public boolean holds(Selection item, int party, Instant now) {
        return party >= from && party <= to;
      }
    }
  }

  /** Up or down. Its text says how much, with its sign: {@code +10%}. */
  public sealed interface Adjustment {

    /** By how much it changes the price of an item's tickets. */
    Money of(Money ticketPrice, long tickets);

    record Percentage(Rate rate) implements Adjustment {
      @Override
      public Money of(Money ticketPrice, long tickets) {
        return ticketPrice.times(rate, RoundingMode.HALF_UP);
      }

      @Override
      public String toString() {
        return rate.partsPerMillion() < 0 ? rate.toString() : "+" + rate;
      }
    }

    /** For each ticket that is charged and not free, however long it lasts. */
    record PerTicket(Money amount) implements Adjustment {
      @Override
      public Money of(Money ticketPrice, long tickets) {
        return amount.times(tickets);
      }

      @Override
      public String toString() {
        return signed(amount) + " per ticket";
      }
    }

    record PerBooking(Money amount) implements Adjustment {
      @Override
      public Money of(Money ticketPrice, long tickets) {
        return amount;
      }

      @Override
      public String toString() {
        return signed(amount) + " per booking";
      }
    }

    private static String signed(Money amount) {
      return amount.isNegative() ? amount.toString() : "+" + amount;
    }
  }

  public PriceRule {
    scope = Set.copyOf(scope);
    conditions = List.copyOf(conditions);
  }

  public boolean covers(ExperienceId experience) {
    return scope.isEmpty() || scope.contains(experience);
  }

  public boolean applies(Selection item, int party, Instant now) {
    if (!covers(item.experience().id())) {
      return false;
    }
    for (var condition : conditions) {
      if (!condition.holds(item, party, now)) {
        return false;
      }
    }
    return true;
  }

  /** Why a price is another, for people. */
  public String reason() {
    return label + ": " + adjustment;
  }
}
