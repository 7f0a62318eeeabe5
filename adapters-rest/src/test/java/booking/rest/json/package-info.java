/** Reading strictly. */
@NullMarked
package booking.rest.json;

import org.jspecify.annotations.NullMarked;
