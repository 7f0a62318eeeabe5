/** Tests at the wire, against a server that answers as it is told. */
@NullMarked
package booking.stripe.payment;

import org.jspecify.annotations.NullMarked;
