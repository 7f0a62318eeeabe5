/** What a newcomer finds to look at. */
@NullMarked
package booking.bootstrap.demonstration;

import org.jspecify.annotations.NullMarked;
