/** Documents as somebody reads them who has but the file. */
@NullMarked
package booking.notifications.pdf;

import org.jspecify.annotations.NullMarked;
