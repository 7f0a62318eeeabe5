/** What adapters keep of departures that are cancelled as a whole, or decided on. */
@NullMarked
package booking.contract.closure;

import org.jspecify.annotations.NullMarked;
