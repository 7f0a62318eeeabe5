package booking.domain.catalog;

import java.util.UUID;

/** Names a supplier, the tenant to whom everything else belongs. */
public record SupplierId(UUID value) {}
