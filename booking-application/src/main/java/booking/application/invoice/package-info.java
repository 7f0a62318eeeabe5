/** Billing what was sold, taking back what was cancelled, and keeping track of what was paid. */
@NullMarked
package booking.application.invoice;

import org.jspecify.annotations.NullMarked;
