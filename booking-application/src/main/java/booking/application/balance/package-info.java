/**
 * What is paid after an order stands: deposits' rests and differences, by link or by a kept card.
 */
@NullMarked
package booking.application.balance;

import org.jspecify.annotations.NullMarked;
