/** What is said to whom, and only while it is true. */
@NullMarked
package booking.domain.notice;

import org.jspecify.annotations.NullMarked;
