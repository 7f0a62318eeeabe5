/** Baskets and price books to test with, and one basket whose every line is known. */
@NullMarked
package booking.contract.pricing;

import org.jspecify.annotations.NullMarked;
