/** Figure 6: how soon the service is ready, and the memory it takes. */
@NullMarked
package booking.benchmark.startup;

import org.jspecify.annotations.NullMarked;
