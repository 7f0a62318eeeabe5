/** Bookings as rows. */
@NullMarked
package booking.persistence.booking;

import org.jspecify.annotations.NullMarked;
