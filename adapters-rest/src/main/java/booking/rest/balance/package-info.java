/** Paying what is due for an order by a link, and what is still owed of orders. */
@NullMarked
package booking.rest.balance;

import org.jspecify.annotations.NullMarked;
