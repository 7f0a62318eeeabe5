package booking.domain.invoice;

import java.util.UUID;

/** Names a credit note. */
public record CreditNoteId(UUID value) {}
