package booking.domain.payment;

/**
 * An attempt that the card's bank turned down.
 *
 * @param attempt the gateway's name for the attempt, by which a new one is told from an old one
 * @param code why, as the gateway says it: {@code card_declined}, {@code insufficient_funds}
 */
public record Decline(String attempt, String code) {}
