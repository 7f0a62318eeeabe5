/** Pools, claims and holds in PostgreSQL. */
@NullMarked
package booking.persistence.availability;

import org.jspecify.annotations.NullMarked;
