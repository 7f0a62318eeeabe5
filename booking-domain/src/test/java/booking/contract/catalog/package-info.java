/** A small world to test with: suppliers in three currencies and what they sell. */
@NullMarked
package booking.contract.catalog;

import org.jspecify.annotations.NullMarked;
