/** Answers to placing. */
@NullMarked
package booking.rest.checkout;

import org.jspecify.annotations.NullMarked;
