/** Constructor calls: which adapter stands behind which port. One factory for each concept. */
@NullMarked
package booking.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
