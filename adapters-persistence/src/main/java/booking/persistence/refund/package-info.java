/** Refunds in PostgreSQL. */
@NullMarked
package booking.persistence.refund;

import org.jspecify.annotations.NullMarked;
