package booking.domain.catalog;

import java.util.UUID;

/** Names one dated departure. */
public record SessionId(UUID value) {}
