/** What every use case works with: units of work, facts, idempotency keys, ids and the clock. */
@NullMarked
package booking.domain.work;

import org.jspecify.annotations.NullMarked;
