package booking.domain.payment;

import java.util.UUID;

/** Names a payment. */
public record PaymentId(UUID value) {}
