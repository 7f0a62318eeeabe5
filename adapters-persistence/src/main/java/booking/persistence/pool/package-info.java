/** Pools as rows: how much they hold, and who is told when they change. */
@NullMarked
package booking.persistence.pool;

import org.jspecify.annotations.NullMarked;
