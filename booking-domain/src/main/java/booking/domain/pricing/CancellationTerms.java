package booking.domain.pricing;

import booking.domain.catalog.CancellationPolicy;
import booking.domain.money.Rate;
import java.util.List;

/**
 * On what terms a booking can be cancelled, frozen when it is sold.
 *
 * @param feeTaxes the taxes in what is kept, as they were then
 */
public record CancellationTerms(CancellationPolicy policy, List<TaxRate> feeTaxes) {
  public CancellationTerms {
    feeTaxes = List.copyOf(feeTaxes);
  }

  /** By the standard policy. */
  public static CancellationTerms standard() {
    return new CancellationTerms(CancellationPolicy.standard(), List.of());
  }

  /** The same, but that no more than this share ever comes back. */
  public CancellationTerms atMost(Rate back) {
    return new CancellationTerms(policy.atMost(back), feeTaxes);
  }

  static CancellationTerms of(Selection item, PricingRequest request) {
    var policy = item.experience().cancellation().orElse(request.supplier().terms().cancellation());
    return new CancellationTerms(
        policy, policy.feeTaxClass().map(request.book()::taxesOf).orElse(List.of()));
  }
}
