/** The service as it is reached over HTTP, over stores in memory. */
@NullMarked
package booking.rest.server;

import org.jspecify.annotations.NullMarked;
