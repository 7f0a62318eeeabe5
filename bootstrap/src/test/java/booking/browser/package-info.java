/** Our pages as people see them: in a real browser, from the running service. */
@NullMarked
package booking.browser;

import org.jspecify.annotations.NullMarked;
