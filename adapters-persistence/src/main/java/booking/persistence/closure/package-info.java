/** Departures that are cancelled as a whole, or decided on, in PostgreSQL. */
@NullMarked
package booking.persistence.closure;

import org.jspecify.annotations.NullMarked;
