/** Money that a bank takes back because its customer disputes a payment. */
@NullMarked
package booking.domain.dispute;

import org.jspecify.annotations.NullMarked;
