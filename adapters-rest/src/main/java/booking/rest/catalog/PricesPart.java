package booking.rest.catalog;

import static booking.rest.catalog.CatalogueDocument.CODE;

import booking.domain.money.Rate;
import booking.rest.catalog.CatalogueDocument.DatesPart;
import booking.rest.catalog.CatalogueDocument.TimesPart;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How prices are made. */
public record PricesPart(
    @Schema(description = "How long a quote is honoured; 15 minutes if not said")
        Optional<Duration> quotesLast,
    List<TaxClassPart> taxes,
    Optional<ServiceFeePart> serviceFee,
    List<PriceRulePart> rules) {

  /** What is taxed alike. */
  public record TaxClassPart(
      @Pattern(regexp = CODE) String code, @Size(max = 5) List<TaxRatePart> rates) {}

  /** One tax. */
  public record TaxRatePart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 60) String label,
      Rate percent,
      @Schema(description = "Whether prices contain it already; otherwise it is added")
          boolean included) {}

  /** What a buyer pays on top. */
  public record ServiceFeePart(
      @NotBlank @Size(max = 60) String label,
      Optional<Rate> percent,
      @Schema(description = "Per order") Optional<BigDecimal> fixed,
      @Pattern(regexp = CODE) String taxClass) {}

  /** A price that depends: under all its conditions the ticket price changes. */
  public record PriceRulePart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 60) String label,
      @Schema(description = "Rules apply in ascending priority") int priority,
      @Schema(description = "Whether rules of higher priority numbers may apply as well")
          boolean stacks,
      @Schema(description = "Slugs of the experiences it is for; all if none is named")
          List<String> experiences,
      ConditionsPart when,
      ChangePart change) {}

  /** All that are given must hold. Dates and times are those on the wall at the start. */
  public record ConditionsPart(
      Optional<DatesPart> season,
      List<DayOfWeek> weekdays,
      Optional<TimesPart> timeOfDay,
      @Schema(description = "Early birds: bought at least so long before the start")
          Optional<Duration> boughtAtLeastAhead,
      @Schema(description = "Last minute: bought at most so long before the start")
          Optional<Duration> boughtAtMostAhead,
      Optional<OccupancyPart> occupancy,
      Optional<PartyPart> party) {}

  /** At least so many percent taken, and less than so many. */
  public record OccupancyPart(Rate fromPercent, Rate toPercent) {}

  /** From so many people to so many, both included. */
  public record PartyPart(@Min(1) int from, @Min(1) int to) {}

  /** Exactly one of the three; a minus sign lowers the price. */
  public record ChangePart(
      Optional<Rate> percent, Optional<BigDecimal> perTicket, Optional<BigDecimal> perBooking) {}
}
