package booking.rest.catalog;

import booking.domain.catalog.ExperienceKind;
import booking.domain.catalog.Offer;
import booking.domain.catalog.TicketType;
import booking.domain.money.Rate;
import booking.domain.party.EmailAddress;
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
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue file: all that suppliers offer, with their prices. Slugs and codes are a supplier's
 * own names; the same name always means the same thing, so that a file can be loaded again.
 */
@Schema(
    description =
        "All that suppliers offer. Of a supplier who is in the file, coupons that are missing work"
            + " no more, and sessions to come that it no longer gives are closed for sale and keep"
            + " their bookings; given again, both come back. Sessions that exist keep their length"
            + " and seats, gift cards their balance.")
public record CatalogueDocument(@Size(min = 1, max = 50) List<SupplierPart> suppliers) {

  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String CODE = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";

  /** One supplier: who he is, and everything of his. */
  public record SupplierPart(
      @Schema(description = "His name in addresses, unique among all suppliers")
          @Pattern(regexp = SLUG)
          @Size(max = 60)
          String slug,
      @NotBlank @Size(max = 120) String name,
      @Schema(description = "Where he is told of sales") EmailAddress email,
      @Schema(description = "Of all his prices") Currency currency,
      @Schema(description = "Where he is at home; experiences may be elsewhere") ZoneId zone,
      Locale locale,
      TermsPart terms,
      PricesPart prices,
      List<ResourcePart> resources,
      List<ExperiencePart> experiences,
      List<CouponPart> coupons,
      List<GiftCardPart> giftCards) {}

  /** On what terms he sells. */
  public record TermsPart(
      @Schema(description = "The general terms a customer accepts") @NotBlank @Size(max = 60)
          String termsVersion,
      @Schema(description = "The cancellation policy in force") @NotBlank @Size(max = 60)
          String policyVersion,
      @Schema(description = "How long unpaid seats are held; 15 minutes if not said")
          Optional<Duration> holdFor) {}

  /** How prices are made. */
  public record PricesPart(
      @Schema(description = "How long a quote is honoured; 15 minutes if not said")
          Optional<Duration> quotesLast,
      List<TaxClassPart> taxes,
      Optional<ServiceFeePart> serviceFee,
      List<PriceRulePart> rules) {}

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

  /** Local dates; {@code to} is the first that no longer belongs. */
  public record DatesPart(LocalDate from, LocalDate to) {}

  /** Wall times; {@code to} no longer belongs, 00:00 means the day's end. */
  public record TimesPart(LocalTime from, LocalTime to) {}

  /** At least so many percent taken, and less than so many. */
  public record OccupancyPart(Rate fromPercent, Rate toPercent) {}

  /** From so many people to so many, both included. */
  public record PartyPart(@Min(1) int from, @Min(1) int to) {}

  /** Exactly one of the three; a minus sign lowers the price. */
  public record ChangePart(
      Optional<Rate> percent, Optional<BigDecimal> perTicket, Optional<BigDecimal> perBooking) {}

  /** A thing booked by interval: exclusive (capacity 1) or N-fold. */
  public record ResourcePart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 120) String name,
      @Min(1) @Max(100_000) int capacity,
      HoursPart hours) {}

  /** When it can be had. Without a week it can always be had, day and night. */
  public record HoursPart(
      DatesPart season, Map<DayOfWeek, List<TimesPart>> week, List<LocalDate> closedOn) {}

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
      Optional<IntervalsPart> intervals) {}

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
  public record DeparturesPart(
      @Size(max = 20) List<SessionRulePart> rules,
      @Schema(description = "What each seat takes besides") @Size(max = 5) List<NeedPart> needs,
      List<SessionPart> sessions) {}

  /** Starts that recur weekly in wall time. */
  public record SessionRulePart(
      DatesPart season,
      Map<DayOfWeek, List<LocalTime>> week,
      List<LocalDate> notOn,
      Duration length,
      @Min(0) @Max(100_000) int seats) {}

  /** A seat that also takes units of a resource. */
  public record NeedPart(
      @Pattern(regexp = CODE) String resource, @Min(1) @Max(100) int unitsPerSeat) {}

  /** A departure of its own. */
  public record SessionPart(
      LocalDateTime start, Duration length, @Min(0) @Max(100_000) int seats) {}

  /** Any free interval of one resource, charged by started unit. */
  public record IntervalsPart(
      @Pattern(regexp = CODE) String resource,
      @Schema(description = "What one unit of price buys") Offer.TimeUnit unit,
      Duration shortest,
      Duration longest,
      @Schema(description = "Starts and ends lie on multiples of it from local midnight")
          Duration step) {}

  /** A code that lowers the price: exactly one of percent and amount says by how much. */
  public record CouponPart(
      @Pattern(regexp = CODE) String code,
      Optional<Rate> percent,
      Optional<BigDecimal> amount,
      Optional<BigDecimal> minimumSpend,
      DatesPart valid,
      @Schema(description = "Slugs of the experiences it is for; all if none is named")
          List<String> experiences,
      @Min(1) Optional<Integer> totalUses,
      @Schema(description = "For one e-mail address") @Min(1) Optional<Integer> usesPerCustomer) {}

  /** Stored value. Loading it again never touches a balance. */
  public record GiftCardPart(
      @Schema(description = "Whoever knows it can pay with it")
          @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{7,39}")
          String code,
      BigDecimal amount,
      @Schema(description = "The last day on which it pays") LocalDate validUntil) {}
}
