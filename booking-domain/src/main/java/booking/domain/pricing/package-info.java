/** From a basket to an itemised, explained and frozen quote. */
@NullMarked
package booking.domain.pricing;

import org.jspecify.annotations.NullMarked;
