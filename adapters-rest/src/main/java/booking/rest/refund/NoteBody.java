package booking.rest.refund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why, or how. */
@Schema(name = "RefundNote")
record NoteBody(@NotBlank @Size(max = 500) String note) {}
