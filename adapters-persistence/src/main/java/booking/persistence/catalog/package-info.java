/** Suppliers and what they sell, in PostgreSQL. */
@NullMarked
package booking.persistence.catalog;

import org.jspecify.annotations.NullMarked;
