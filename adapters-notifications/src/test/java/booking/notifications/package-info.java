/** A trip to write about. */
@NullMarked
package booking.notifications;

import org.jspecify.annotations.NullMarked;
