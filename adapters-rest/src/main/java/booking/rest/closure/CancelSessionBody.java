package booking.rest.closure;

import booking.domain.closure.SessionCancellation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Why a departure does not take place. */
@Schema(name = "CancelSessionRequest")
record CancelSessionBody(
    SessionCancellation.Reason reason,
    @Schema(description = "In words, for those who are booked") @Size(max = 500)
        Optional<String> note,
    @Schema(
            description =
                "Whether customers get, besides their money, what the supplier gives to whom he"
                    + " cancels on; not if not said")
        Optional<Boolean> goodwill) {}
