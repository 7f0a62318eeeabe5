/** Notices as e-mail: handed to a mail server, or kept in a local mailbox. */
@NullMarked
package booking.notifications.email;

import org.jspecify.annotations.NullMarked;
