/** Customers at the running service: whole journeys over HTTP, in processes of their own. */
@NullMarked
package booking.journey;

import org.jspecify.annotations.NullMarked;
