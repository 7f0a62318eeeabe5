/** How values of the domain are written as documents, exact both ways. */
@NullMarked
package booking.persistence.document;

import org.jspecify.annotations.NullMarked;
