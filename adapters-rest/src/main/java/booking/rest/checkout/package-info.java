/** Placing, paying and giving up. */
@NullMarked
package booking.rest.checkout;

import org.jspecify.annotations.NullMarked;
