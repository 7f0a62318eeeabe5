package booking.domain.work;

import java.util.UUID;

/** Names a fact. */
public record FactId(UUID value) {}
