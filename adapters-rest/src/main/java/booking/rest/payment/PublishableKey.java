package booking.rest.payment;

/** What a customer's browser shows to the gateway that it pays at; everybody may know it. */
public record PublishableKey(String value) {}
