/** Invoices, credit notes and the books over HTTP. */
@NullMarked
package booking.rest.invoice;

import org.jspecify.annotations.NullMarked;
