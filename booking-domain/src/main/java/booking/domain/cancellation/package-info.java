/** What it comes to when a booking is cancelled. */
@NullMarked
package booking.domain.cancellation;

import org.jspecify.annotations.NullMarked;
