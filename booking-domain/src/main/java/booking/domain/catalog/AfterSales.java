package booking.domain.catalog;

import booking.domain.money.Money;
import java.util.Optional;

/**
 * What a supplier does for customers after the sale.
 *
 * @param forCancelling what he gives in stored value, besides the money, to whom he cancels on
 * @param forNoShow the same, when he did not turn up
 * @param refundsUpTo what is refunded within the policy without anybody's approval; whatever it is,
 *     when empty
 * @param releasesUnpaid whether a booking whose rest stays unpaid is cancelled in the end, or kept
 */
public record AfterSales(
    Optional<Money> forCancelling,
    Optional<Money> forNoShow,
    Optional<Money> refundsUpTo,
    boolean releasesUnpaid) {

  public AfterSales {
    if (forCancelling.stream().anyMatch(Money::isNegative)
        || forNoShow.stream().anyMatch(Money::isNegative)
        || refundsUpTo.stream().anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("Nobody is given less than nothing");
    }
  }

  /**
   * The usual amounts; refunds within the policy need no approval; what stays unpaid is released.
   */
  public static AfterSales standard() {
    return new AfterSales(Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  /** Whether so much may be refunded within the policy without anybody's approval. */
  public boolean refundsAlone(Money amount) {
    return refundsUpTo.stream().allMatch(limit -> amount.compareTo(limit) <= 0);
  }
}
