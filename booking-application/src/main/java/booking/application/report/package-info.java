/** What there is to compare and count over many orders. */
@NullMarked
package booking.application.report;

import org.jspecify.annotations.NullMarked;
