/** Exact money: no amount is lost to rounding nobody asked for. */
@NullMarked
package booking.domain.money;

import org.jspecify.annotations.NullMarked;
