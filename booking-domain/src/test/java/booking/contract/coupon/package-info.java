/** Coupons and their limits. */
@NullMarked
package booking.contract.coupon;

import org.jspecify.annotations.NullMarked;
