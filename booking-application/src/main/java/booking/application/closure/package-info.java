/** Cancelling, closing and deciding on whole departures. */
@NullMarked
package booking.application.closure;

import org.jspecify.annotations.NullMarked;
