/** Disputes in PostgreSQL. */
@NullMarked
package booking.persistence.dispute;

import org.jspecify.annotations.NullMarked;
