/** Telling handlers what happened. */
@NullMarked
package booking.application.work;

import org.jspecify.annotations.NullMarked;
