/** Stored value that pays: gift cards and their balances. */
@NullMarked
package booking.domain.giftcard;

import org.jspecify.annotations.NullMarked;
