/** Where what is wired together is to be found. */
@NullMarked
package booking.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
