/** Figure 3: availability read from the cache and from the database, beside a fixed answer. */
@NullMarked
package booking.benchmark.availability;

import org.jspecify.annotations.NullMarked;
