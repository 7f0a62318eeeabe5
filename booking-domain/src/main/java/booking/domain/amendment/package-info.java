/** A booking that is about something else than it was sold for. */
@NullMarked
package booking.domain.amendment;

import org.jspecify.annotations.NullMarked;
