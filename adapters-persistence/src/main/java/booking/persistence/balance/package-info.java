/** Balances as rows. */
@NullMarked
package booking.persistence.balance;

import org.jspecify.annotations.NullMarked;
