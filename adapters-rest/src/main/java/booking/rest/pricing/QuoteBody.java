package booking.rest.pricing;

import booking.domain.catalog.GiftCardTerms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What a price is asked for. */
@Schema(name = "QuoteRequest")
public record QuoteBody(
    @Schema(description = "May be left out where gift cards are wanted") @Size(max = 20)
        List<ItemBody> items,
    @Size(max = 60) Optional<String> couponCode,
    @Schema(description = "Those to pay with") @Size(max = 10) List<String> giftCardCodes,
    @Schema(description = "Those to buy") @Size(max = GiftCardTerms.MOST_IN_ORDER)
        List<GiftCardBody> giftCards,
    @Schema(description = "Whose gift cards they are; needed where there are no items")
        @Size(max = 60)
        Optional<String> supplier) {}
