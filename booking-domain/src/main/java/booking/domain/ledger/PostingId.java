package booking.domain.ledger;

import java.util.UUID;

/** Names a posting. */
public record PostingId(UUID value) {}
