/** Finding what can still be had. */
@NullMarked
package booking.application.availability;

import org.jspecify.annotations.NullMarked;
