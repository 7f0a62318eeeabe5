package booking.domain.availability;

import java.util.UUID;

/** Names a hold. */
public record HoldId(UUID value) {}
