/** Figures as tables to read and as JSON to keep. */
@NullMarked
package booking.benchmark.report;

import org.jspecify.annotations.NullMarked;
