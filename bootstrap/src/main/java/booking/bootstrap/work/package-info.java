/** What goes on beside requests: recurring jobs and the delivery of facts. */
@NullMarked
package booking.bootstrap.work;

import org.jspecify.annotations.NullMarked;
