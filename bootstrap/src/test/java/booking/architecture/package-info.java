/** The walls of the house, each shown to stand and to fall. */
@NullMarked
package booking.architecture;

import org.jspecify.annotations.NullMarked;
