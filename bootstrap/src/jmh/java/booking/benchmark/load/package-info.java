/**
 * Customers over HTTP, as many and as fast as the service takes them, at little cost to the machine
 * they share.
 */
@NullMarked
package booking.benchmark.load;

import org.jspecify.annotations.NullMarked;
