/** Payments over Stripe. */
@NullMarked
package booking.stripe;

import org.jspecify.annotations.NullMarked;
