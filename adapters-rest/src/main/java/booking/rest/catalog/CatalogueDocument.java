package booking.rest.catalog;

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
import java.time.LocalDate;
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
@Schema(description = CatalogueDocument.AGAIN)
public record CatalogueDocument(@Size(min = 1, max = 50) List<SupplierPart> suppliers) {

  /** What loading a file does to what was loaded before. */
  static final String AGAIN =
      "All that suppliers offer. Of a supplier who is in the file, a coupon that is left out is"
          + " withdrawn; departures to come that are left out are closed for sale, and keep their"
          + " bookings; given again, both come back. Departures keep their length and seats once"
          + " they are made. A gift card keeps its balance, and is not withdrawn by leaving it out."
          + " A supplier keeps his currency, and departures the time zone they were made in.";

  static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  static final String PREFIX = "[A-Z0-9]{1,8}";
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
      Optional<InvoicingPart> invoicing,
      PricesPart prices,
      List<ResourcePart> resources,
      List<ExperiencePart> experiences,
      List<CouponPart> coupons,
      List<GiftCardPart> giftCards) {}

  /** Who he is on invoices and credit notes. */
  @Schema(description = "Who he is on invoices and credit notes; if not said, his name and e-mail")
  public record InvoicingPart(
      @NotBlank @Size(max = 120) String legalName,
      @Schema(description = "Line by line") @Size(max = 6) List<String> address,
      @Size(max = 60) Optional<String> taxId,
      @Schema(description = "Where questions go; his other address if not said")
          Optional<EmailAddress> email,
      @Schema(description = "Where to transfer to") @Size(max = 500) Optional<String> bank,
      @Schema(description = "At the foot of each page") @Size(max = 500) Optional<String> footer,
      @Schema(description = "What the numbers of invoices begin with; INV if not said")
          @Pattern(regexp = PREFIX)
          Optional<String> invoicePrefix,
      @Schema(description = "What the numbers of credit notes begin with; CN if not said")
          @Pattern(regexp = PREFIX)
          Optional<String> creditNotePrefix) {}

  /** Local dates; {@code to} is the first that no longer belongs. */
  public record DatesPart(LocalDate from, LocalDate to) {}

  /** Wall times; {@code to} no longer belongs, 00:00 means the day's end. */
  public record TimesPart(LocalTime from, LocalTime to) {}

  /** A thing booked by interval: exclusive (capacity 1) or N-fold. */
  public record ResourcePart(
      @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 120) String name,
      @Min(1) @Max(100_000) int capacity,
      HoursPart hours) {}

  /** When it can be had. Without a week it can always be had, day and night. */
  public record HoursPart(
      DatesPart season, Map<DayOfWeek, List<TimesPart>> week, List<LocalDate> closedOn) {}

  /** A code that lowers the price. */
  @Schema(
      description =
          "Exactly one of percent (to 100) and amount says by how much; left out, it is withdrawn")
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

  /** Stored value. */
  @Schema(
      description =
          "Stored value: it keeps its balance when it is loaded again, and is not withdrawn by"
              + " leaving it out")
  public record GiftCardPart(
      @Schema(description = "Whoever knows it can pay with it")
          @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{7,39}")
          String code,
      BigDecimal amount,
      @Schema(description = "The last day on which it pays") LocalDate validUntil) {}
}
