/**
 * Pools, claims and holds: one engine for seats, resource intervals, stock, coupon uses and
 * balances.
 */
@NullMarked
package booking.domain.availability;

import org.jspecify.annotations.NullMarked;
