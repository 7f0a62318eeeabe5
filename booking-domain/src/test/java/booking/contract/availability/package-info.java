/** Claims, and what can still be had: no pool ever gives more than it has. */
@NullMarked
package booking.contract.availability;

import org.jspecify.annotations.NullMarked;
