/** Price books in PostgreSQL. */
@NullMarked
package booking.persistence.pricing;

import org.jspecify.annotations.NullMarked;
