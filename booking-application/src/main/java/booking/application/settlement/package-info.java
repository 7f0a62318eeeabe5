/** Showing how an order stands with its customer's money. */
@NullMarked
package booking.application.settlement;

import org.jspecify.annotations.NullMarked;
