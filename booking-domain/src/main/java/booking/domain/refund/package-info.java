/** Money given back along the tenders that paid; never the same thing as a cancellation. */
@NullMarked
package booking.domain.refund;

import org.jspecify.annotations.NullMarked;
