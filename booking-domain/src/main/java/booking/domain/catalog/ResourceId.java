package booking.domain.catalog;

import java.util.UUID;

/** Names a thing that is booked by interval. */
public record ResourceId(UUID value) {}
