/** What gateways tell by themselves. */
@NullMarked
package booking.application.payment;

import org.jspecify.annotations.NullMarked;
