/** Double entry: what was earned, owed and moved, never overwritten. */
@NullMarked
package booking.domain.ledger;

import org.jspecify.annotations.NullMarked;
