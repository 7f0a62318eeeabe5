package booking.domain.catalog;

import java.time.Duration;

/**
 * On what terms a supplier sells through the widget.
 *
 * @param holdFor how long unpaid claims live
 * @param termsVersion the general terms a customer accepts, recorded when placing
 * @param policyVersion the cancellation policy in force, recorded when placing
 */
public record SaleTerms(Duration holdFor, String termsVersion, String policyVersion) {
  public static final Duration DEFAULT_HOLD = Duration.ofMinutes(15);

  /** What a declined payment leaves a customer at least, to try another card. */
  public static final Duration LEFT_AFTER_DECLINE = Duration.ofMinutes(10);

  /** How long a hold can live in all, however often a payment is declined. */
  public static final Duration LONGEST_HOLD = Duration.ofMinutes(30);

  public SaleTerms {
    if (!holdFor.isPositive()) {
      throw new IllegalArgumentException("Unpaid claims live for a while");
    }
  }
}
