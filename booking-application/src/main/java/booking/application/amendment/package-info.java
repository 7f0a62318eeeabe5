/** Making a booking be about something else: another time, other tickets, other extras. */
@NullMarked
package booking.application.amendment;

import org.jspecify.annotations.NullMarked;
