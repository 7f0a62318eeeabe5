/** Changing a booking over HTTP. */
@NullMarked
package booking.rest.amendment;

import org.jspecify.annotations.NullMarked;
