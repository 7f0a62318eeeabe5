package booking.domain.availability;

import java.util.UUID;

/** Names a claim. */
public record ClaimId(UUID value) {}
