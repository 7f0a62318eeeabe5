/** Payments in every state, what gateways send, and what a gateway must be. */
@NullMarked
package booking.contract.payment;

import org.jspecify.annotations.NullMarked;
