package booking.rest.catalog;

import booking.domain.catalog.CancellationPolicy;
import booking.domain.money.Rate;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** On what terms a supplier sells. */
public record TermsPart(
    @Schema(description = "The general terms a customer accepts") @NotBlank @Size(max = 60)
        String termsVersion,
    @Schema(description = "The cancellation policy in force") @NotBlank @Size(max = 60)
        String policyVersion,
    @Schema(description = "How long unpaid seats are held; 15 minutes if not said")
        Optional<Duration> holdFor,
    @Schema(description = "What is paid when it is booked; all of it if not said")
        Optional<DepositPart> deposit,
    @Schema(description = "What comes back to who cancels") Optional<CancellationPart> cancellation,
    Optional<AfterSalesPart> afterSales,
    @Schema(description = "Which gift cards he sells") Optional<GiftCardsPart> giftCards) {

  /** Which gift cards he sells. */
  public record GiftCardsPart(
      @Schema(description = "The least that one is sold for; 10 if not said")
          Optional<BigDecimal> least,
      @Schema(description = "The most that one is sold for; 1000 if not said")
          Optional<BigDecimal> most,
      @Schema(description = "How long one pays; 36 if not said") @Min(1) @Max(1200)
          Optional<Integer> monthsValid) {}

  /** What is paid when it is booked, and until when the rest is. */
  @Schema(description = "Either percent or amount is paid when it is booked; 30 % if not said")
  public record DepositPart(
      @Schema(description = "More than 0, to 100") Optional<Rate> percent,
      Optional<BigDecimal> amount,
      @Schema(description = "Days before the start on which the rest is due; 14 if not said")
          @Min(0)
          @Max(365)
          Optional<Integer> daysBefore) {}

  /** What comes back to who cancels, by how long before the start he does. */
  public record CancellationPart(
      @Schema(description = "elapsed if not said") Optional<CancellationPolicy.Counting> counting,
      @Schema(
              description =
                  "The longest notice that is met counts; for less than all of them nothing comes"
                      + " back. If not said: all for more than 14 days, half from 7 days on")
          @Size(max = 20)
          Optional<List<TierPart>> tiers,
      @Schema(
              description =
                  "Whether the service fee comes back as the price does; true if not said")
          Optional<Boolean> feeComesBack,
      @Schema(description = "Whether extras come back as the price does; true if not said")
          Optional<Boolean> extrasComeBack,
      @Schema(description = "How what is kept is taxed; not at all if not said")
          @Pattern(regexp = CatalogueDocument.CODE)
          Optional<String> feeTaxClass) {}

  /** A share that comes back for a notice. */
  public record TierPart(
      @Schema(description = "How long before the start", example = "P14D") Duration notice,
      @Schema(description = "Whether just that long is enough; true if not said")
          Optional<Boolean> orExactly,
      @Schema(description = "What comes back, 0 to 100") Rate percent) {}

  /** What he does for customers after the sale. */
  public record AfterSalesPart(
      @Schema(
              description =
                  "Stored value for whom he cancels on, besides the money; 50 if not said")
          Optional<BigDecimal> goodwillForCancelling,
      @Schema(description = "The same when he did not turn up; 100 if not said")
          Optional<BigDecimal> goodwillForNoShow,
      @Schema(
              description =
                  "Up to this, refunds need nobody's approval; whatever it is if not said")
          Optional<BigDecimal> refundsUpTo,
      @Schema(
              description =
                  "Whether a booking whose rest stays unpaid is cancelled in the end, or kept; true"
                      + " if not said")
          Optional<Boolean> releasesUnpaid) {}
}
