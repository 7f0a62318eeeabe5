/** The core as other teams get it: as published artifacts. */
@NullMarked
package booking.embedding;

import org.jspecify.annotations.NullMarked;
