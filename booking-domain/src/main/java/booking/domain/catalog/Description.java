package booking.domain.catalog;

/** What a customer reads. The category is the supplier's own word, matched as it is. */
public record Description(String name, String summary, String text, String category) {}
