package booking.domain.order;

import java.util.UUID;

/** Names an order. */
public record OrderId(UUID value) {}
