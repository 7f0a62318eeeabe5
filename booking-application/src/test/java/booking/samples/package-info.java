/** What the README shows, compiled and run. */
@NullMarked
package booking.samples;

import org.jspecify.annotations.NullMarked;
