/** What operators see and change of whole departures. */
@NullMarked
package booking.rest.closure;

import org.jspecify.annotations.NullMarked;
