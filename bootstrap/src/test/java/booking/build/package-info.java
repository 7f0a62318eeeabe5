/** What the build asks of its own tests. */
@NullMarked
package booking.build;

import org.jspecify.annotations.NullMarked;
