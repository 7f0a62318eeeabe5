/** Giving money back. */
@NullMarked
package booking.application.refund;

import org.jspecify.annotations.NullMarked;
