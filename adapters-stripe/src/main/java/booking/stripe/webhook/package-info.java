/** What Stripe sends by itself, believed when it is signed rightly and freshly. */
@NullMarked
package booking.stripe.webhook;

import org.jspecify.annotations.NullMarked;
