/**
 * What every adapter of a port must do, stated as tests: ours are held to it, and so can others.
 */
@NullMarked
package booking.contract;

import org.jspecify.annotations.NullMarked;
