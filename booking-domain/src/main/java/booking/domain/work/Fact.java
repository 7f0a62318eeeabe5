package booking.domain.work;

import booking.domain.catalog.SupplierId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, stored with what made it happen and told to its handlers afterwards, at
 * least once. It names its subject and carries no state: handlers look at what is true by then.
 *
 * @param subject the id of what it is about; facts of one subject reach a handler in order
 */
public record Fact(FactId id, SupplierId supplier, FactKind kind, UUID subject, Instant at) {}
