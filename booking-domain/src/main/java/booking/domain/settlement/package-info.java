/** How an order stands with its customer's money, as it is told: derived, and never set. */
@NullMarked
package booking.domain.settlement;

import org.jspecify.annotations.NullMarked;
