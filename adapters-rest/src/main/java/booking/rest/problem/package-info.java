/** How this service says no: problem documents (RFC 9457) with codes that never change. */
@NullMarked
package booking.rest.problem;

import org.jspecify.annotations.NullMarked;
