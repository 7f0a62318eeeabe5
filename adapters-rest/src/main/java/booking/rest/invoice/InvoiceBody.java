package booking.rest.invoice;

import booking.domain.money.Rate;
import booking.domain.party.EmailAddress;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An invoice written by hand. */
@Schema(name = "InvoiceRequest")
record InvoiceBody(
    @Schema(description = "The slug; not needed with a key of one supplier") @Size(max = 60)
        Optional<String> supplier,
    BuyerBody buyer,
    @Size(min = 1, max = 200) List<LineBody> lines,
    @Schema(description = "When it is to be paid; at once if not said") Optional<LocalDate> dueOn,
    @Size(max = 1000) Optional<String> note,
    @Schema(description = "Whether it gets its number now; otherwise it is a draft")
        Optional<Boolean> issue) {

  /** To whom it is addressed. */
  @Schema(name = "BuyerRequest")
  record BuyerBody(
      @NotBlank @Size(max = 120) String name,
      EmailAddress email,
      @Schema(description = "Line by line") @Size(max = 6) List<String> address,
      @Size(max = 60) Optional<String> taxId,
      @Schema(description = "For words, dates and amounts; the supplier's if not said")
          Optional<Locale> locale) {}

  /** So many pieces at so much each. */
  @Schema(name = "InvoiceLineRequest")
  record LineBody(
      @NotBlank @Size(max = 200) String text,
      @Min(1) @Max(100_000) int quantity,
      @Schema(description = "In the supplier's currency; below nothing for a discount")
          BigDecimal unitPrice,
      Optional<TaxBody> tax) {}

  /** What it is taxed at. */
  @Schema(name = "InvoiceTaxRequest")
  record TaxBody(
      @NotBlank @Size(max = 60) String label,
      Rate percent,
      @Schema(description = "Whether the price has it in it already") boolean included) {}
}
