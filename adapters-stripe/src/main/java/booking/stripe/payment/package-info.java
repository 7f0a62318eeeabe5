/** Cards charged over Stripe: our payments as its payment intents, its answers as ours. */
@NullMarked
package booking.stripe.payment;

import org.jspecify.annotations.NullMarked;
