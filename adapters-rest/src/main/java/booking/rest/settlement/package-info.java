/** How an order stands with its customer's money, for him and for operators. */
@NullMarked
package booking.rest.settlement;

import org.jspecify.annotations.NullMarked;
