/** A payment gateway that only plays: test cards, no money, and otherwise like a real one. */
@NullMarked
package booking.bootstrap.sandbox;

import org.jspecify.annotations.NullMarked;
