/** Balances are kept in every state, and moved by one at a time. */
@NullMarked
package booking.contract.balance;

import org.jspecify.annotations.NullMarked;
