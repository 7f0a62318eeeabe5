/** What there is to compare over many orders. */
@NullMarked
package booking.rest.report;

import org.jspecify.annotations.NullMarked;
