/** What refunds must keep to, whoever stores them. */
@NullMarked
package booking.contract.refund;

import org.jspecify.annotations.NullMarked;
