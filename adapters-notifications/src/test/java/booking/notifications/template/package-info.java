/** Tests of what stands beside them in the main code. */
@NullMarked
package booking.notifications.template;

import org.jspecify.annotations.NullMarked;
