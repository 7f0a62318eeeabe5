/** What gateways and their sandbox bring to us. */
@NullMarked
package booking.rest.payment;

import org.jspecify.annotations.NullMarked;
