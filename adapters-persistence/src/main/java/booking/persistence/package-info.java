/** The ports over PostgreSQL and Redis, with jobs and the outbox. */
@NullMarked
package booking.persistence;

import org.jspecify.annotations.NullMarked;
