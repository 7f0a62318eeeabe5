/** The adapters under the contracts of their ports, on a real PostgreSQL. */
@NullMarked
package booking.persistence;

import org.jspecify.annotations.NullMarked;
