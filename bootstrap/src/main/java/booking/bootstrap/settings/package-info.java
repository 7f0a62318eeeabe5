/** What the environment decides, read once and refused clearly when it makes no sense. */
@NullMarked
package booking.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
