package booking.domain.pricing;

/** What comes of asking for a price. */
public sealed interface Priced {
  record Quoted(Quote quote) implements Priced {}

  record Refused(Refusal why) implements Priced {}
}
