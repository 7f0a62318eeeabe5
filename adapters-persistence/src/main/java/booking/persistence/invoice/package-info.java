/** Invoices and credit notes as rows, numbered without a gap. */
@NullMarked
package booking.persistence.invoice;

import org.jspecify.annotations.NullMarked;
