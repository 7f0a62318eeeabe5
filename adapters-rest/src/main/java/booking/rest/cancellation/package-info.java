/** Cancelling what was booked. */
@NullMarked
package booking.rest.cancellation;

import org.jspecify.annotations.NullMarked;
