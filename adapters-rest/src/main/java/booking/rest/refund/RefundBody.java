package booking.rest.refund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/** Money that is wanted back. */
@Schema(name = "RefundRequest")
record RefundBody(
    @Schema(description = "In the order's currency; all that can go back if not said")
        Optional<BigDecimal> amount,
    @NotBlank @Size(max = 500) String reason) {}
