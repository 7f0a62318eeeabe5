package booking.rest.pricing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What a price is asked for. */
@Schema(name = "QuoteRequest")
public record QuoteBody(
    @Size(min = 1, max = 20) List<ItemBody> items,
    @Size(max = 60) Optional<String> couponCode,
    @Size(max = 10) List<String> giftCardCodes) {}
