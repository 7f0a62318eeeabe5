/** What disputes must keep to, whoever stores them. */
@NullMarked
package booking.contract.dispute;

import org.jspecify.annotations.NullMarked;
