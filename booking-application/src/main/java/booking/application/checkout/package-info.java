/** Placing, settling, expiring and giving up: the main job. */
@NullMarked
package booking.application.checkout;

import org.jspecify.annotations.NullMarked;
