/** Loading catalogues and making sessions from their rules. */
@NullMarked
package booking.application.catalog;

import org.jspecify.annotations.NullMarked;
