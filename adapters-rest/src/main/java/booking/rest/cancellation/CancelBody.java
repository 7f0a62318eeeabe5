package booking.rest.cancellation;

import booking.rest.access.Asker;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Why something is cancelled, and in whose name. */
@Schema(name = "CancelRequest")
record CancelBody(
    @Size(max = 500) Optional<String> reason,
    @Schema(
            description =
                "In whose name an operator acts: supplier, platform or customer. All comes back of"
                    + " what supplier or platform cancel")
        Optional<Asker.InNameOf> by,
    @Schema(description = "Which of its tickets; all of it if none is named")
        List<TicketBody> tickets,
    @Schema(description = "Whether it is because the supplier did not turn up")
        Optional<Boolean> noShow) {

  /** So many tickets of a kind. */
  @Schema(name = "CancelledTickets")
  record TicketBody(
      @Schema(description = "By its code or id", example = "adult") String type,
      @Min(1) @Max(10_000) int quantity) {}
}
