/** Orders and bookings, for their guests and for operators. */
@NullMarked
package booking.rest.order;

import org.jspecify.annotations.NullMarked;
