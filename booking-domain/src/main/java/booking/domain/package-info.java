/** The booking core: what is sold, held, priced, paid and owed, in plain Java. */
@NullMarked
package booking.domain;

import org.jspecify.annotations.NullMarked;
