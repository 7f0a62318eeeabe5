/** Finding what can still be had. */
@NullMarked
package booking.rest.availability;

import org.jspecify.annotations.NullMarked;
