/** Keeping up with disputes. */
@NullMarked
package booking.application.dispute;

import org.jspecify.annotations.NullMarked;
