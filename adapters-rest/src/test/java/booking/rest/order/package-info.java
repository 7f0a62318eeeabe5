/** Answers to placing. */
@NullMarked
package booking.rest.order;

import org.jspecify.annotations.NullMarked;
