/** Why there is no price. */
@NullMarked
package booking.rest.pricing;

import org.jspecify.annotations.NullMarked;
