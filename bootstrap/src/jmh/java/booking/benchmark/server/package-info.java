/** The service and its database, as processes of their own, and what a piece of work cost them. */
@NullMarked
package booking.benchmark.server;

import org.jspecify.annotations.NullMarked;
