package booking.domain.payment;

import java.util.Optional;

/**
 * Something a gateway told by itself. It is only a reason to ask for the truth.
 *
 * @param id the gateway's, the same when it tells the same thing again
 * @param payment the payment it concerns, where it says so
 * @param reference the gateway's own name for that payment, where it says so; sometimes all it says
 */
public record GatewayEvent(
    String id, String kind, Optional<PaymentId> payment, Optional<String> reference) {}
