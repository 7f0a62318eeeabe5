/** Use cases over the core, one class each. */
@NullMarked
package booking.application;

import org.jspecify.annotations.NullMarked;
