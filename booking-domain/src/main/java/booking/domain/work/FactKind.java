package booking.domain.work;

/** What sort of fact it is, as {@code order-confirmed}. Each concept names its own. */
public record FactKind(String name) {}
