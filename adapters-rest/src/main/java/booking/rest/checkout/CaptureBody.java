package booking.rest.checkout;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** Which payment is to be brought to its end. */
@Schema(name = "CaptureRequest")
public record CaptureBody(@Size(max = 60) String paymentId) {}
