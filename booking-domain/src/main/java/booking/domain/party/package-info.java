/** Who travels and pays, and what an experience asks of them. */
@NullMarked
package booking.domain.party;

import org.jspecify.annotations.NullMarked;
