/** Tests of what starts the service. */
@NullMarked
package booking.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
