package booking.domain.catalog;

import java.util.UUID;

/** Names an experience. */
public record ExperienceId(UUID value) {}
