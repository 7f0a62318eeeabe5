/** HTTP in: customers, back office and gateway webhooks. */
@NullMarked
package booking.rest;

import org.jspecify.annotations.NullMarked;
