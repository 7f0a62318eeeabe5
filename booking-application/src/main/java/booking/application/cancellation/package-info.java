/** Cancelling what was booked, and taking back gift cards that were bought. */
@NullMarked
package booking.application.cancellation;

import org.jspecify.annotations.NullMarked;
