package booking.domain.payment;

/**
 * Something a gateway told by itself. It is only a reason to ask for the truth.
 *
 * @param id the gateway's, the same when it tells the same thing again
 * @param payment the payment it concerns
 */
public record GatewayEvent(String id, String kind, PaymentId payment) {}
