package booking.domain.invoice;

import java.util.UUID;

/** Names a credit note or a supplement. */
public record CorrectionId(UUID value) {}
