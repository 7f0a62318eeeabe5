/** Stored value, which never goes below nothing. */
@NullMarked
package booking.contract.giftcard;

import org.jspecify.annotations.NullMarked;
