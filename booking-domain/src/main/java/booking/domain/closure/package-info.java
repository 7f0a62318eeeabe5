/** A departure that is cancelled as a whole, by somebody or for want of participants. */
@NullMarked
package booking.domain.closure;

import org.jspecify.annotations.NullMarked;
