package booking.rest.giftcard;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Which gift card is looked up. In a body, since what is in an address is logged on its way. */
@Schema(name = "GiftCardBalanceRequest")
public record BalanceBody(
    @Schema(example = "H4T8WQ2R-K7PM2XQ9") @NotBlank @Size(max = 60) String code,
    @Schema(description = "The slug of who sold it; may be left out where there is only one")
        @Size(max = 60)
        Optional<String> supplier) {}
