/** Placing and settling: all or nothing, and never more than there is. */
@NullMarked
package booking.contract.checkout;

import org.jspecify.annotations.NullMarked;
