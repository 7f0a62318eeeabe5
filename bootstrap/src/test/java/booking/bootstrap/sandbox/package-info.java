/** Tests of the sandbox, on a real database. */
@NullMarked
package booking.bootstrap.sandbox;

import org.jspecify.annotations.NullMarked;
