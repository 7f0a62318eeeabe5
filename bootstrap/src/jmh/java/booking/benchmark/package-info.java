/** The service measured against bare drivers on the same machine. */
@NullMarked
package booking.benchmark;

import org.jspecify.annotations.NullMarked;
