package booking.rest.invoice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What is taken back of an invoice written by hand. */
@Schema(name = "CreditNoteRequest")
record CreditNoteBody(
    @Schema(
            description =
                "At what they were billed, with the tax they were billed with; all that is left if"
                    + " not said")
        @Size(min = 1, max = 200)
        Optional<List<InvoiceBody.LineBody>> lines,
    @Schema(description = "Why; it is on the document") @NotBlank @Size(max = 1000)
        String reason) {}
