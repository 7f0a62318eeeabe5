package booking.domain.closure;

import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import java.time.Instant;

/**
 * That a departure goes ahead or does not for want of participants: decided once, whatever is sold
 * or cancelled later.
 *
 * @param seats sold by then
 */
public record Decision(
    SessionId session, SupplierId supplier, boolean goesAhead, long seats, Instant at) {}
