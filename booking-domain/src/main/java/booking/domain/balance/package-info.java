/** What is still owed of orders that stand, until it is paid. */
@NullMarked
package booking.domain.balance;

import org.jspecify.annotations.NullMarked;
