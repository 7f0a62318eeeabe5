/** What was billed and what was taken back of it: numbered without a gap, never changed. */
@NullMarked
package booking.domain.invoice;

import org.jspecify.annotations.NullMarked;
