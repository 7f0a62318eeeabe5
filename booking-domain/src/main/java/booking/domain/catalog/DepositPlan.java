package booking.domain.catalog;

import booking.domain.money.Money;
import booking.domain.money.Rate;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What of a booking's price is paid when it is made, and until when the rest is.
 *
 * @param daysBefore on which day before the start, by the calendar there, the rest is due; who
 *     books later pays all at once
 */
public record DepositPlan(Part part, int daysBefore) {
  private static final int DEFAULT_DAYS_BEFORE = 14;

  /** How much is paid when it is made. */
  public sealed interface Part {

    record Share(Rate rate) implements Part {
      public Share {
        if (!rate.isShare() || rate.isZero()) {
          throw new IllegalArgumentException("A deposit is more than nothing and at most all");
        }
      }
    }

    /** The same for every booking; or all of it, where that is less. */
    record Amount(Money amount) implements Part {
      public Amount {
        if (!amount.isPositive()) {
          throw new IllegalArgumentException("A deposit is more than nothing");
        }
      }
    }
  }

  public DepositPlan {
    if (daysBefore < 0) {
      throw new IllegalArgumentException("The rest is due before the start");
    }
  }

  /** 30 % now, and the rest 14 days before. */
  public static DepositPlan standard() {
    return new DepositPlan(new Part.Share(Rate.percent("30")), DEFAULT_DAYS_BEFORE);
  }

  /** The last day on which the rest of what starts then is paid in time. */
  public LocalDate restDueOn(LocalDate start) {
    return start.minusDays(daysBefore);
  }

  /** What of that price is paid when it is made. */
  public Money of(Money price, RoundingMode rounding) {
    return switch (part) {
      case Part.Share(var rate) -> price.times(rate, rounding);
      case Part.Amount(var amount) -> amount.min(price);
    };
  }
}
