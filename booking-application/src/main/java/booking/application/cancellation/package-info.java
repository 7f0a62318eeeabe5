/** Cancelling what was booked. */
@NullMarked
package booking.application.cancellation;

import org.jspecify.annotations.NullMarked;
