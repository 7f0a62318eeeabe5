/** Who asks, and what he may do. */
@NullMarked
package booking.rest.access;

import org.jspecify.annotations.NullMarked;
