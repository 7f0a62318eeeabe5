/** Units of work, facts on their way, remembered keys, and new ids. */
@NullMarked
package booking.contract.work;

import org.jspecify.annotations.NullMarked;
