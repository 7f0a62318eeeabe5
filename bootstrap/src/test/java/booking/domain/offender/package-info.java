/** Breaks the rules on purpose, so that they can be seen to notice. */
@NullMarked
package booking.domain.offender;

import org.jspecify.annotations.NullMarked;
