/** Who is told what, and whether it is still true. */
@NullMarked
package booking.application.notice;

import org.jspecify.annotations.NullMarked;
