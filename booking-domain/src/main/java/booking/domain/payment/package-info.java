/** One attempt at a gateway, with a life of its own. */
@NullMarked
package booking.domain.payment;

import org.jspecify.annotations.NullMarked;
