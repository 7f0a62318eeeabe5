/** Tests of what is believed. */
@NullMarked
package booking.stripe.webhook;

import org.jspecify.annotations.NullMarked;
