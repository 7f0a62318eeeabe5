package booking.domain.payment;

/** A card that a gateway keeps, by the gateway's own names for its owner and for itself. */
public record KeptCard(String owner, String card) {}
