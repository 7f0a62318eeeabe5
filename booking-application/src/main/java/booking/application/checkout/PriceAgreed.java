package booking.application.checkout;

import booking.application.checkout.PlaceOrder.Expected;
import booking.application.pricing.Quoting;
import booking.domain.catalog.SupplierId;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuoteHash;
import booking.domain.pricing.QuoteSeal;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * At what an order is placed: what was promised as long as that lasts, or else the price of today,
 * when it is what the customer saw.
 */
final class PriceAgreed {
  private final Quoting quoting;
  private final QuoteSeal seal;

  PriceAgreed(Quoting quoting, QuoteSeal seal) {
    this.quoting = quoting;
    this.seal = seal;
  }

  sealed interface Agreement {
    record On(Quoting.Offered offered, Quote quote) implements Agreement {}

    /** The customer saw another price than this. */
    record Changed(Quoting.Offered offered) implements Agreement {}

    /** The customer's token is none of ours. */
    record UnknownToken() implements Agreement {}

    record SoldOut(Refusal.SoldOut why, List<Selection> wanted) implements Agreement {
      public SoldOut {
        wanted = List.copyOf(wanted);
      }
    }

    record Refused(Refusal why, Optional<SupplierId> supplier) implements Agreement {}
  }

  Agreement on(Basket basket, Expected expected, Instant now) {
    return live(expected, now)
        .flatMap(promised -> keep(promised, basket, now))
        .orElseGet(() -> atTodaysPrice(basket, expected, now));
  }

  private Optional<Quote> live(Expected expected, Instant now) {
    return switch (expected) {
      case Expected.Token(var token) -> seal.open(token).filter(quote -> !quote.isExpired(now));
      case Expected.Hash hash -> Optional.empty();
      case Expected.Whatever any -> Optional.empty();
    };
  }

  /**
   * A promise holds for what it was given for, while it lasts, even if the coupon's validity has
   * ended meanwhile. How often a coupon may be used is not promised: claiming it decides.
   */
  private Optional<Agreement> keep(Quote promised, Basket basket, Instant now) {
    return switch (quoting.quoteAsOf(basket, promised.quotedAt(), now)) {
      case Quoting.Result.Quoted(var offered) ->
          promised.asksForTheSameAs(offered.quote())
              ? Optional.of(new Agreement.On(offered, promised))
              : Optional.empty();
      case Quoting.Result.SoldOut none -> Optional.empty();
      case Quoting.Result.Refused refused -> Optional.empty();
    };
  }

  private Agreement atTodaysPrice(Basket basket, Expected expected, Instant now) {
    return switch (quoting.quote(basket, Quoting.Look.AT_PRICE_ONLY, now)) {
      case Quoting.Result.Quoted(var offered) -> compare(expected, offered);
      case Quoting.Result.SoldOut(var why, var wanted) -> new Agreement.SoldOut(why, wanted);
      case Quoting.Result.Refused(var why, var supplier) -> new Agreement.Refused(why, supplier);
    };
  }

  private Agreement compare(Expected expected, Quoting.Offered offered) {
    return switch (expected) {
      case Expected.Whatever any -> new Agreement.On(offered, offered.quote());
      case Expected.Hash(var seen) -> compare(seen, offered);
      case Expected.Token(var token) ->
          seal.open(token)
              .map(promised -> compare(promised.hash(), offered))
              .orElseGet(Agreement.UnknownToken::new);
    };
  }

  private static Agreement compare(QuoteHash seen, Quoting.Offered offered) {
    return seen.equals(offered.quote().hash())
        ? new Agreement.On(offered, offered.quote())
        : new Agreement.Changed(offered);
  }
}
