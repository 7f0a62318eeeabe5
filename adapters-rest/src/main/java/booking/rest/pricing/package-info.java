/** Quotes, and why there is none. */
@NullMarked
package booking.rest.pricing;

import org.jspecify.annotations.NullMarked;
