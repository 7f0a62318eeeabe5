/** Gift cards that are sold: issued, shown, and frozen for a while. */
@NullMarked
package booking.application.giftcard;

import org.jspecify.annotations.NullMarked;
