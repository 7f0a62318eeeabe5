/** Gift cards in PostgreSQL. */
@NullMarked
package booking.persistence.giftcard;

import org.jspecify.annotations.NullMarked;
