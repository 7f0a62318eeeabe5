/** Amounts as they are written on the wire. */
@NullMarked
package booking.rest.money;

import org.jspecify.annotations.NullMarked;
