/** Bokun's plugin protocol, in and out. */
@NullMarked
package booking.bokun;

import org.jspecify.annotations.NullMarked;
