/** Tests of what stands beside them in the main code. */
@NullMarked
package booking.notifications.email;

import org.jspecify.annotations.NullMarked;
