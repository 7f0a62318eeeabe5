/** The journal in PostgreSQL. */
@NullMarked
package booking.persistence.ledger;

import org.jspecify.annotations.NullMarked;
