/** Notices put into words: the reader's language, his dates, numbers and currency. */
@NullMarked
package booking.notifications.template;

import org.jspecify.annotations.NullMarked;
