package booking.domain.catalog;

import java.time.Duration;
import java.util.Optional;

/**
 * On what terms a supplier sells through the widget.
 *
 * @param holdFor how long unpaid claims live
 * @param termsVersion the general terms a customer accepts, recorded when placing
 * @param policyVersion the cancellation policy in force, recorded when placing
 * @param cancellation what comes back to who cancels, where an experience does not say otherwise
 * @param deposit what is paid at once, where an experience does not say otherwise; all, when empty
 * @param giftCards which gift cards he sells
 */
public record SaleTerms(
    Duration holdFor,
    String termsVersion,
    String policyVersion,
    CancellationPolicy cancellation,
    Optional<DepositPlan> deposit,
    AfterSales afterSales,
    GiftCardTerms giftCards) {
  public static final Duration DEFAULT_HOLD = Duration.ofMinutes(15);

  /** What a declined payment leaves a customer at least, to try another card. */
  public static final Duration LEFT_AFTER_DECLINE = Duration.ofMinutes(10);

  /** How long a hold can live in all, however often a payment is declined. */
  public static final Duration LONGEST_HOLD = Duration.ofMinutes(30);

  /** With the usual gift cards. */
  public SaleTerms(
      Duration holdFor,
      String termsVersion,
      String policyVersion,
      CancellationPolicy cancellation,
      Optional<DepositPlan> deposit,
      AfterSales afterSales) {
    this(
        holdFor,
        termsVersion,
        policyVersion,
        cancellation,
        deposit,
        afterSales,
        GiftCardTerms.standard());
  }

  /** On the standard policies, without deposits. */
  public SaleTerms(Duration holdFor, String termsVersion, String policyVersion) {
    this(
        holdFor,
        termsVersion,
        policyVersion,
        CancellationPolicy.standard(),
        Optional.empty(),
        AfterSales.standard());
  }

  public SaleTerms {
    if (!holdFor.isPositive()) {
      throw new IllegalArgumentException("Unpaid claims live for a while");
    }
  }
}
