/** Repeating requests, and looking after what works in the background. */
@NullMarked
package booking.rest.work;

import org.jspecify.annotations.NullMarked;
