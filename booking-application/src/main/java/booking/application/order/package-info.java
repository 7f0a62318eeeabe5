/** Looking up orders and bookings. */
@NullMarked
package booking.application.order;

import org.jspecify.annotations.NullMarked;
