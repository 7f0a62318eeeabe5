/** What is said to whom, by e-mail, SMS and push, with calendar files and documents. */
@NullMarked
package booking.notifications;

import org.jspecify.annotations.NullMarked;
