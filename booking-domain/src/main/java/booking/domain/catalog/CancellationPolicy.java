package booking.domain.catalog;

import booking.domain.money.Rate;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of a price comes back to a customer who cancels, by how long before the start he does.
 *
 * @param tiers the longest notice first; who gives less than all of them ask for gets nothing back
 * @param feeComesBack whether the service fee comes back as the price does, or is kept
 * @param extrasComeBack whether extras come back as the price does, or are kept
 * @param feeTaxClass how what is kept is taxed; empty when it is not
 */
public record CancellationPolicy(
    Counting counting,
    List<Tier> tiers,
    boolean feeComesBack,
    boolean extrasComeBack,
    Optional<TaxClass> feeTaxClass) {

  /** What a notice is counted in. */
  public enum Counting {
    /** Time that goes by until the start. */
    ELAPSED,
    /** Whole days on the calendar where it takes place, whatever the time of day. */
    CALENDAR_DAYS
  }

  /**
   * A share that comes back for a notice.
   *
   * @param orExactly whether a notice of just that length is enough
   */
  public record Tier(Duration notice, boolean orExactly, Rate back) {
    public Tier {
      if (notice.isNegative() || !back.isShare()) {
        throw new IllegalArgumentException("A notice is not negative, and at most all comes back");
      }
    }

    private Tier atMost(Rate most) {
      boolean less = back.partsPerMillion() < most.partsPerMillion();
      return new Tier(notice, orExactly, less ? back : most);
    }

    private boolean isMetBy(Duration given) {
      int longer = given.compareTo(notice);
      return longer > 0 || (orExactly && longer == 0);
    }
  }

  /** Refuses tiers by which a longer notice would bring back less. */
  public CancellationPolicy {
    tiers =
        tiers.stream()
            .sorted(Comparator.comparing(Tier::notice).reversed().thenComparing(Tier::orExactly))
            .toList();
    for (int i = 1; i < tiers.size(); i++) {
      if (tiers.get(i).back().partsPerMillion() > tiers.get(i - 1).back().partsPerMillion()) {
        throw new IllegalArgumentException("A longer notice does not bring back less");
      }
    }
  }

  /** All for more than 14 days, half from 7 days on, and nothing for less. */
  public static CancellationPolicy standard() {
    return new CancellationPolicy(
        Counting.ELAPSED,
        List.of(
            new Tier(Duration.ofDays(14), false, Rate.percent("100")),
            new Tier(Duration.ofDays(7), true, Rate.percent("50"))),
        true,
        true,
        Optional.empty());
  }

  /** The share that comes back to a customer who cancels then. */
  public Rate back(LocalSpan when, Instant now) {
    var given = notice(when, now);
    return tiers.stream()
        .filter(tier -> tier.isMetBy(given))
        .findFirst()
        .map(Tier::back)
        .orElse(Rate.ZERO);
  }

  /** The same, but that no more than this share ever comes back. */
  public CancellationPolicy atMost(Rate most) {
    return new CancellationPolicy(
        counting,
        tiers.stream().map(tier -> tier.atMost(most)).toList(),
        feeComesBack,
        extrasComeBack,
        feeTaxClass);
  }

  private Duration notice(LocalSpan when, Instant now) {
    return switch (counting) {
      case ELAPSED -> Duration.between(now, when.starts());
      case CALENDAR_DAYS ->
          Duration.ofDays(
              ChronoUnit.DAYS.between(
                  LocalDate.ofInstant(now, when.zone()), when.start().toLocalDate()));
    };
  }
}
