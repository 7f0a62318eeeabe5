/** What happens before and after any route. */
@NullMarked
package booking.rest.probe;

import org.jspecify.annotations.NullMarked;
