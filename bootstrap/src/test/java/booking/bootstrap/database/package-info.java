/** Tests of what starts the service. */
@NullMarked
package booking.bootstrap.database;

import org.jspecify.annotations.NullMarked;
