/** What the processors do, for us and for others, and what machine it is. */
@NullMarked
package booking.benchmark.machine;

import org.jspecify.annotations.NullMarked;
