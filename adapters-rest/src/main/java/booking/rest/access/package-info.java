/** Who may do what: operators by key, guests by the token of their order. */
@NullMarked
package booking.rest.access;

import org.jspecify.annotations.NullMarked;
