/** Gift cards that are sold: issued, shown, frozen and taken back. */
@NullMarked
package booking.application.giftcard;

import org.jspecify.annotations.NullMarked;
