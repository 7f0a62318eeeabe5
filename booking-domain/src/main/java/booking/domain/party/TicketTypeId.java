package booking.domain.party;

import java.util.UUID;

/** Names a participant category; what it costs is told by the catalogue. */
public record TicketTypeId(UUID value) {}
