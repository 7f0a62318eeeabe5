/** One reservation of one session or resource interval, and its fulfilment. */
@NullMarked
package booking.domain.booking;

import org.jspecify.annotations.NullMarked;
