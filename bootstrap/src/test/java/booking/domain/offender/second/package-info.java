/** One half of a circle of concepts. */
@NullMarked
package booking.domain.offender.second;

import org.jspecify.annotations.NullMarked;
