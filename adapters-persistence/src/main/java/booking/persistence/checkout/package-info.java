/** Placing and settling in PostgreSQL: one round trip each. */
@NullMarked
package booking.persistence.checkout;

import org.jspecify.annotations.NullMarked;
