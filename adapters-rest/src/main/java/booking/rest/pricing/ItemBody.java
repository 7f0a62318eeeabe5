package booking.rest.pricing;

import booking.rest.json.WallTime;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reservation that is wanted: of a session, or of an interval of a resource. */
@Schema(name = "Item")
public record ItemBody(
    @Size(max = 60) Optional<String> sessionId,
    @Size(max = 60) Optional<String> resourceId,
    @Schema(
            description =
                "With a resource: wall time where it is, or an instant with any offset. Of an hour"
                    + " that comes twice when clocks are set back, only the first time can be"
                    + " booked",
            example = "2026-05-01T10:00")
        Optional<WallTime> start,
    @Schema(description = "As start", example = "2026-05-01T14:00") Optional<WallTime> end,
    @Size(min = 1, max = 20) List<TicketBody> tickets,
    @Size(max = 30) List<ExtraBody> extras,
    @Schema(description = "Who takes part, as far as the experience asks; when placing")
        @Size(max = 200)
        List<ParticipantBody> participants) {

  /** So many tickets of a type, by its code or id. */
  @Schema(name = "Tickets")
  public record TicketBody(
      @NotBlank @Size(max = 60) String type, @Min(1) @Max(1000) int quantity) {}

  /** So many pieces of an extra, by its code or id. */
  @Schema(name = "Extras")
  public record ExtraBody(@NotBlank @Size(max = 60) String id, @Min(1) @Max(1000) int quantity) {}

  /** One person, by ticket, with answers by question code. */
  @Schema(name = "Participant")
  public record ParticipantBody(
      @NotBlank @Size(max = 60) String ticket, @Size(max = 20) Map<String, String> answers) {}
}
