package booking.rest.checkout;

import booking.domain.catalog.GiftCardTerms;
import booking.domain.party.EmailAddress;
import booking.domain.party.PhoneNumber;
import booking.rest.pricing.GiftCardBody;
import booking.rest.pricing.ItemBody;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a quote is asked for, and who orders it. */
@Schema(name = "OrderRequest")
public record PlaceBody(
    @Schema(description = "May be left out where gift cards are wanted") @Size(max = 20)
        List<ItemBody> items,
    @Size(max = 60) Optional<String> couponCode,
    @Schema(description = "Those to pay with") @Size(max = 10) List<String> giftCardCodes,
    @Schema(description = "Those to buy") @Size(max = GiftCardTerms.MOST_IN_ORDER)
        List<GiftCardBody> giftCards,
    @Schema(description = "Whose gift cards they are; needed where there are no items")
        @Size(max = 60)
        Optional<String> supplier,
    CustomerBody customer,
    @Schema(description = "That the customer agrees to the supplier's terms and policy in force")
        boolean termsAccepted,
    @Schema(
            description =
                "That the customer agrees to his card being kept and charged for what is due later;"
                    + " false if not said")
        Optional<Boolean> keepCard,
    @Schema(description = "The token of a quote: its price holds until it expires")
        @Size(max = 140_000)
        Optional<String> quoteToken,
    @Schema(
            description =
                "The hash of a quote, instead of its token: placed only if that is still the price")
        @Pattern(regexp = "[0-9a-f]{64}")
        Optional<String> quoteHash) {

  /** Who orders. */
  @Schema(name = "CustomerRequest")
  public record CustomerBody(
      @NotBlank @Size(max = 120) @Pattern(regexp = "[^\\u0000-\\u001f\\u007f]*") String name,
      EmailAddress email,
      @Schema(description = "With its country", example = "+4930123456")
          Optional<PhoneNumber> phone,
      @Schema(description = "For mail; otherwise Accept-Language", example = "de")
          Optional<Locale> locale) {}
}
