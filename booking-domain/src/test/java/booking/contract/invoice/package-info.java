/** Invoices and credit notes are numbered without a gap, and stay as they were issued. */
@NullMarked
package booking.contract.invoice;

import org.jspecify.annotations.NullMarked;
