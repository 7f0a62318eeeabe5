/** What lowers a price: coupons, their limits and their scope. */
@NullMarked
package booking.domain.coupon;

import org.jspecify.annotations.NullMarked;
