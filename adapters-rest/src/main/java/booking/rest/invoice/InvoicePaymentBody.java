package booking.rest.invoice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What came for an invoice outside gateways. */
@Schema(name = "InvoicePaymentRequest")
record InvoicePaymentBody(
    @Schema(description = "In the invoice's currency") BigDecimal amount,
    Method method,
    @Schema(description = "Today if not said") Optional<LocalDate> receivedOn,
    @Size(max = 200) Optional<String> note,
    @Schema(description = "Whether to keep what is more than remains for the customer")
        Optional<Boolean> keepAsCredit) {
  enum Method {
    CASH,
    TRANSFER,
    OTHER
  }
}
