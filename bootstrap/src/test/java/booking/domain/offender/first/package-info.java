/** One half of a circle of concepts. */
@NullMarked
package booking.domain.offender.first;

import org.jspecify.annotations.NullMarked;
