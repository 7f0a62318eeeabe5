/** Plain pages: rendered here, without scripts of others, telling nobody where they were. */
@NullMarked
package booking.rest.page;

import org.jspecify.annotations.NullMarked;
