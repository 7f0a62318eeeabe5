/** Bookings as a calendar file, for the customer's own calendar. */
@NullMarked
package booking.notifications.calendar;

import org.jspecify.annotations.NullMarked;
