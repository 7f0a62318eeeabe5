@NullMarked
package booking.bootstrap.work;

import org.jspecify.annotations.NullMarked;
