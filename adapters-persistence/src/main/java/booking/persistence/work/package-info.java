/** Units of work, the outbox and keys of requests, in PostgreSQL. */
@NullMarked
package booking.persistence.work;

import org.jspecify.annotations.NullMarked;
