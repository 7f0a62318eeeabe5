/** Payments as rows, and what gateways sent. */
@NullMarked
package booking.persistence.payment;

import org.jspecify.annotations.NullMarked;
