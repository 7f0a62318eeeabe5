/** The database: one of our own by default, any other by DATABASE_URL. */
@NullMarked
package booking.bootstrap.database;

import org.jspecify.annotations.NullMarked;
