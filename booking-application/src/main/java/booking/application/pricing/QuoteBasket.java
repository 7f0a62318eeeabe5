package booking.application.pricing;

import booking.application.availability.Alternatives;
import booking.domain.availability.Alternative;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuoteSeal;
import booking.domain.pricing.Refusal;
import booking.domain.work.ServerClock;
import java.util.List;

/** Says what a basket costs, and hands out a token that holds us to it until it expires. */
public final class QuoteBasket {
  private final Quoting quoting;
  private final QuoteSeal seal;
  private final Alternatives alternatives;
  private final ServerClock clock;

  public QuoteBasket(
      Quoting quoting, QuoteSeal seal, Alternatives alternatives, ServerClock clock) {
    this.quoting = quoting;
    this.seal = seal;
    this.alternatives = alternatives;
    this.clock = clock;
  }

  public record Command(Basket basket) {}

  public sealed interface Outcome {
    record Quoted(Quote quote, String token) implements Outcome {}

    /**
     * It cannot be sold like that.
     *
     * @param alternatives near what is sold out; empty for any other refusal
     */
    record Refused(Refusal why, List<Alternative> alternatives) implements Outcome {
      public Refused {
        alternatives = List.copyOf(alternatives);
      }
    }
  }

  public Outcome run(Command command) {
    return switch (quoting.quote(command.basket(), Quoting.Look.AT_STOCK, clock.now())) {
      case Quoting.Result.Quoted(var offered) ->
          new Outcome.Quoted(offered.quote(), seal.seal(offered.quote()));
      case Quoting.Result.SoldOut(var why, var wanted) ->
          new Outcome.Refused(why, alternatives.to(wanted, why));
      case Quoting.Result.Refused(var why, var supplier) -> new Outcome.Refused(why, List.of());
    };
  }
}
