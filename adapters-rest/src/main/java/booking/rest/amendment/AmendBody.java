package booking.rest.amendment;

import booking.rest.access.Asker;
import booking.rest.json.WallTime;
import booking.rest.pricing.ItemBody.ExtraBody;
import booking.rest.pricing.ItemBody.ParticipantBody;
import booking.rest.pricing.ItemBody.TicketBody;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a booking is to be; what is not said stays as it is. */
@Schema(name = "AmendRequest")
public record AmendBody(
    @Schema(description = "Another departure of the same experience") @Size(max = 60)
        Optional<String> sessionId,
    @Schema(description = "With another start and end, of a booking of a resource") @Size(max = 60)
        Optional<String> resourceId,
    @Schema(description = "As in a quote", example = "2026-05-01T10:00") Optional<WallTime> start,
    @Schema(description = "As start", example = "2026-05-01T14:00") Optional<WallTime> end,
    @Schema(description = "All that it is to have, not what is added")
        Optional<List<TicketBody>> tickets,
    @Schema(description = "The same of extras") Optional<List<ExtraBody>> extras,
    @Schema(description = "All who are to take part") Optional<List<ParticipantBody>> participants,
    @Schema(
            description =
                "By how much what is owed changes, as it was shown: at another price it is refused",
            example = "24.00")
        Optional<BigDecimal> difference,
    @Schema(description = "In whose name an operator acts: supplier, platform or customer")
        Optional<Asker.InNameOf> by) {}
