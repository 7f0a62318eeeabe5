package booking.domain.refund;

import java.util.UUID;

/** Names a refund. */
public record RefundId(UUID value) {}
