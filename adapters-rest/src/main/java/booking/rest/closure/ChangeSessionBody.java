package booking.rest.closure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** What is to be changed of a departure: at least one of it. */
@Schema(name = "ChangeSessionRequest")
record ChangeSessionBody(
    @Schema(description = "No fewer than are held or sold") @Min(0) @Max(100_000)
        Optional<Integer> seats,
    @Schema(description = "Whether it is on sale; its bookings stay either way")
        Optional<Boolean> open) {}
