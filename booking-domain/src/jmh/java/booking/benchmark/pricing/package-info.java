/** What an itemised, explained and frozen price costs beside its bare sums. */
@NullMarked
package booking.benchmark.pricing;

import org.jspecify.annotations.NullMarked;
