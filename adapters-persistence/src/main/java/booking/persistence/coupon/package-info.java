/** Coupons in PostgreSQL. */
@NullMarked
package booking.persistence.coupon;

import org.jspecify.annotations.NullMarked;
