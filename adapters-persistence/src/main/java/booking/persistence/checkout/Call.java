package booking.persistence.checkout;

import booking.domain.catalog.SupplierId;
import java.time.Instant;
import org.jooq.JSONB;

/**
 * A request to a claiming function of the database.
 *
 * @param document what the function reads
 * @param moment by which holds are overdue
 * @param delivers there are deliveries to be made once it is stored
 * @param simple it can be asked together with others
 */
record Call(
    SupplierId supplier, JSONB document, Instant moment, boolean delivers, boolean simple) {}
