/** Invoices and credit notes as PDF: one clean sheet, in the buyer's language, with its fonts. */
@NullMarked
package booking.notifications.pdf;

import org.jspecify.annotations.NullMarked;
