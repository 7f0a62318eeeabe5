package booking.rest.pricing;

import booking.domain.catalog.CancellationPolicy;
import booking.rest.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;

/** What comes back to a customer who cancels; agreed with the order and kept to. */
@Schema(name = "CancellationTerms")
public record CancellationView(
    @Schema(description = "What a notice is counted in: elapsed time, or calendar-days there")
        String counting,
    @Schema(
            description =
                "The longest notice first; the first that is met counts. For less than all of them"
                    + " nothing comes back")
        List<TierView> tiers,
    @Schema(description = "Whether the service fee comes back as the price does, or is kept")
        boolean feeComesBack,
    @Schema(description = "Whether extras come back as the price does, or are kept")
        boolean extrasComeBack) {

  /** A share that comes back for a notice. */
  @Schema(name = "CancellationTier")
  public record TierView(
      @Schema(description = "How long before the start", example = "PT336H") Duration notice,
      @Schema(description = "Whether just that long is enough") boolean orExactly,
      @Schema(description = "What of the price comes back", example = "50%") String back) {
    private static TierView of(CancellationPolicy.Tier tier) {
      return new TierView(tier.notice(), tier.orExactly(), tier.back().toString());
    }
  }

  public static CancellationView of(CancellationPolicy policy) {
    return new CancellationView(
        WireName.of(policy.counting()),
        policy.tiers().stream().map(TierView::of).toList(),
        policy.feeComesBack(),
        policy.extrasComeBack());
  }
}
