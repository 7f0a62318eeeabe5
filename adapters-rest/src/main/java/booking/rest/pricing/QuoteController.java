package booking.rest.pricing;

import booking.application.pricing.QuoteBasket;
import booking.rest.docs.Answers;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** What a basket costs. */
@Controller("/api/v1/quotes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Prices")
class QuoteController {
  private final QuoteBasket quoteBasket;
  private final Baskets baskets;

  QuoteController(QuoteBasket quoteBasket, Baskets baskets) {
    this.quoteBasket = quoteBasket;
    this.baskets = baskets;
  }

  @Post
  @Answers(baskets = true)
  @Operation(
      summary = "Price a basket; nothing is reserved",
      description =
          """
          Where too little is left, `sold-out` brings `shortages` (`kind`, `id`, `wanted`, `left`) \
          and `alternatives`, each with `start` and `end`: departures by `sessionId`, or free \
          intervals of a resource by `resourceId`. `field` names the item, if it is only one.
          """)
  QuoteView quote(@Body QuoteBody body) {
    var basket = baskets.of(body);
    return switch (quoteBasket.run(new QuoteBasket.Command(basket))) {
      case QuoteBasket.Outcome.Quoted(var quote, var token) ->
          QuoteView.of(quote, Optional.of(token));
      case QuoteBasket.Outcome.Refused(var why, var alternatives) ->
          throw Refusals.of(why, alternatives).refused();
    };
  }
}
