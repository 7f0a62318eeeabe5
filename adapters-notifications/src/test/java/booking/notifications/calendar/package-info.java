/** Tests of what stands beside them in the main code. */
@NullMarked
package booking.notifications.calendar;

import org.jspecify.annotations.NullMarked;
