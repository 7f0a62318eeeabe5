/** Orders as rows. */
@NullMarked
package booking.persistence.order;

import org.jspecify.annotations.NullMarked;
