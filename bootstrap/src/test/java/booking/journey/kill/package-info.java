/** The service killed at every step from an order to its money, and what becomes of it. */
@NullMarked
package booking.journey.kill;

import org.jspecify.annotations.NullMarked;
