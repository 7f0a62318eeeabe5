package booking.domain.catalog;

/** Groups what is taxed alike; the rates of a class are in the supplier's price book. */
public record TaxClass(String code) {}
