/** What a customer checks out at once, and how far it has come. */
@NullMarked
package booking.domain.order;

import org.jspecify.annotations.NullMarked;
