/** The service: configuration, wiring, jobs and embedded defaults. */
@NullMarked
package booking.bootstrap;

import org.jspecify.annotations.NullMarked;
