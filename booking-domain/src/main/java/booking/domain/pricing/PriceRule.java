package booking.domain.pricing;

import booking.domain.catalog.ExperienceId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.time.DateRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A dynamic price: under all its conditions the ticket price changes by its adjustment.
 *
 * <p>Rules apply in ascending priority, and within one priority by code. Each percentage is of the
 * ticket price before any rule, so that the order of those that stack does not matter.
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

  /** Dates and times are those on the wall where the item starts. */
  public sealed interface Condition {
    record Season(DateRange dates) implements Condition {}

    record Weekdays(Set<DayOfWeek> days) implements Condition {
      public Weekdays {
        days = Set.copyOf(days);
      }
    }

    /** From a time to a later one, half-open. */
    record TimeOfDay(LocalTime from, LocalTime to) implements Condition {}

    /** Bought at least so long before the start. */
    record EarlyBird(Duration ahead) implements Condition {}

    /** Bought at most so long before the start. */
    record LastMinute(Duration ahead) implements Condition {}

    /** At least so much of the capacity is taken, and less than the other. */
    record Occupancy(Rate from, Rate to) implements Condition {}

    record PartySize(int from, int to) implements Condition {}
  }

  /** Up or down; a price never falls below nothing. */
  public sealed interface Adjustment {
    record Percentage(Rate rate) implements Adjustment {}

    record PerTicket(Money amount) implements Adjustment {}

    record PerBooking(Money amount) implements Adjustment {}
  }

  public PriceRule {
    scope = Set.copyOf(scope);
    conditions = List.copyOf(conditions);
  }

  public boolean covers(ExperienceId experience) {
    return scope.isEmpty() || scope.contains(experience);
  }
}
