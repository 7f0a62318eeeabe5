/** What is said arrives, and is kept where it is not sent. */
@NullMarked
package booking.contract.notice;

import org.jspecify.annotations.NullMarked;
