package booking.rest.catalog;

import static booking.rest.catalog.CatalogueDocument.CODE;
import static booking.rest.catalog.CatalogueDocument.SLUG;

import booking.domain.catalog.ExperienceKind;
import booking.domain.catalog.Offer;
import booking.domain.catalog.TicketType;
import booking.rest.catalog.CatalogueDocument.DatesPart;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is sold. Exactly one of departures and intervals says how. */
public record ExperiencePart(
    @Schema(description = "Its name in addresses, unique with this supplier")
        @Pattern(regexp = SLUG)
        @Size(max = 80)
        String slug,
    ExperienceKind kind,
    @NotBlank @Size(max = 120) String name,
    @NotBlank @Size(max = 300) String summary,
    @NotBlank @Size(max = 5000) String text,
    @Schema(description = "The supplier's own word, to search by") @NotBlank @Size(max = 60)
        String category,
    @Schema(description = "Where it takes place; the supplier's zone if not said")
        Optional<ZoneId> zone,
    @Pattern(regexp = CODE) String taxClass,
    RulesPart rules,
    @Size(min = 1, max = 20) List<TicketPart> tickets,
    @Size(max = 30) List<ExtraPart> extras,
    @Size(max = 20) List<QuestionPart> questions,
    Optional<DeparturesPart> departures,
    Optional<IntervalsPart> intervals,
    @Schema(description = "What is paid when it is booked; as the supplier says if not said")
        Optional<TermsPart.DepositPart> deposit,
    @Schema(description = "What comes back to who cancels; as the supplier says if not said")
        Optional<TermsPart.CancellationPart> cancellation) {

  static final String SEATS = "Of departures yet to be made; those that are made keep theirs";

  /** What a booking must keep to. Times are none if not said. */
  public record RulesPart(
      @Min(1) int smallestParty,
      @Min(1) @Max(1000) int largestParty,
      @Schema(description = "How long before the start the sale ends") Optional<Duration> cutOff,
      @Schema(description = "Blocked ahead of the start") Optional<Duration> bufferBefore,
      @Schema(description = "Blocked after the end") Optional<Duration> bufferAfter) {}

  /** A participant category. */
  public record TicketPart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 60) String name,
      BigDecimal price,
      @Schema(description = "per-ticket if not said") Optional<TicketType.Charge> charge,
      @Schema(description = "Seats one ticket takes; 1 if not said") @Max(1000)
          Optional<Integer> seats,
      @Schema(description = "People one ticket stands for; 1 if not said") @Max(1000)
          Optional<Integer> people,
      @Schema(description = "Tickets charged at least, once any is bought; 1 if not said")
          @Min(1)
          @Max(1000)
          Optional<Integer> smallestGroup) {}

  /** An add-on, priced by the piece. */
  public record ExtraPart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 60) String name,
      BigDecimal price,
      @Pattern(regexp = CODE) String taxClass,
      @Schema(description = "Pieces that exist; without limit if not said")
          Optional<Integer> stock) {}

  /** What participants are asked. */
  public record QuestionPart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 200) String label,
      boolean required,
      @Schema(description = "The only answers accepted; free text if none is named")
          List<String> choices,
      @Schema(description = "Codes of the tickets that are asked; all if none is named")
          List<String> tickets) {}

  /** Dated departures: by weekly rules, and singly. */
  @Schema(description = "By weekly rules, and singly; those left out are closed for sale")
  public record DeparturesPart(
      @Size(max = 20) List<SessionRulePart> rules,
      @Schema(description = "What each seat takes besides") @Size(max = 5) List<NeedPart> needs,
      @Schema(description = "What must be sold for a departure to go ahead; all do if not said")
          Optional<MinimumPart> minimum,
      List<SessionPart> sessions) {}

  /** A departure with fewer seats sold is cancelled by then, and all money goes back. */
  public record MinimumPart(
      @Min(1) @Max(100_000) int seats,
      @Schema(description = "How long before the start that is decided, once")
          Duration decideBefore) {}

  /** Starts that recur weekly in wall time. */
  public record SessionRulePart(
      DatesPart season,
      Map<DayOfWeek, List<LocalTime>> week,
      List<LocalDate> notOn,
      Duration length,
      @Schema(description = SEATS) @Min(0) @Max(100_000) int seats) {}

  /** A seat that also takes units of a resource. */
  public record NeedPart(
      @Pattern(regexp = CODE) String resource, @Min(1) @Max(100) int unitsPerSeat) {}

  /** A departure of its own. */
  public record SessionPart(
      LocalDateTime start,
      Duration length,
      @Schema(description = SEATS) @Min(0) @Max(100_000) int seats) {}

  /** Any free interval of one resource, charged by started unit. */
  public record IntervalsPart(
      @Pattern(regexp = CODE) String resource,
      @Schema(description = "What one unit of price buys") Offer.TimeUnit unit,
      Duration shortest,
      Duration longest,
      @Schema(
              description =
                  "Starts and ends lie on multiples of it from local midnight; it fits into a day"
                      + " without a rest")
          Duration step) {}
}
