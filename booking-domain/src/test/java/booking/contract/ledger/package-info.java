/** Postings are kept as they were made, and balances are their sums. */
@NullMarked
package booking.contract.ledger;

import org.jspecify.annotations.NullMarked;
