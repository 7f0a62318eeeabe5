/** The database itself: connections, transactions, its schema and its clock. */
@NullMarked
package booking.persistence.database;

import org.jspecify.annotations.NullMarked;
