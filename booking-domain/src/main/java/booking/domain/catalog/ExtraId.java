package booking.domain.catalog;

import java.util.UUID;

/** Names an add-on. */
public record ExtraId(UUID value) {}
