/** Availability kept in the process and in Redis. */
@NullMarked
package booking.persistence.cache;

import org.jspecify.annotations.NullMarked;
