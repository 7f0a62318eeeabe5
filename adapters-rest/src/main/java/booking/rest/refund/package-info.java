/** Money that goes back, and what was disputed. */
@NullMarked
package booking.rest.refund;

import org.jspecify.annotations.NullMarked;
