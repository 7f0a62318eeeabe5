/** What suppliers offer: the catalogue file, and what is told of an experience. */
@NullMarked
package booking.rest.catalog;

import org.jspecify.annotations.NullMarked;
