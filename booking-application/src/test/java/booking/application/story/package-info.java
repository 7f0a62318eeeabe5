/** Stories of the trade, told once from beginning to end. */
@NullMarked
package booking.application.story;

import org.jspecify.annotations.NullMarked;
