/**
 * An order, its hold and its payment: the three that change together when placing, settling and
 * expiring.
 */
@NullMarked
package booking.domain.checkout;

import org.jspecify.annotations.NullMarked;
