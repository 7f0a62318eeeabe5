/** From a basket in the customer's words to a quote. */
@NullMarked
package booking.application.pricing;

import org.jspecify.annotations.NullMarked;
