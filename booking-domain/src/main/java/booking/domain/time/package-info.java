/** Local wall time is the source, instants are derived: intervals, dates, weekly patterns. */
@NullMarked
package booking.domain.time;

import org.jspecify.annotations.NullMarked;
