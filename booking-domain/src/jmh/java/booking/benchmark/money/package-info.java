/** What exact money costs. */
@NullMarked
package booking.benchmark.money;

import org.jspecify.annotations.NullMarked;
