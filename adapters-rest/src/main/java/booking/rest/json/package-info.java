/** From JSON to records: strict, and precise about what is wrong where. */
@NullMarked
package booking.rest.json;

import org.jspecify.annotations.NullMarked;
