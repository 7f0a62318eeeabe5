package booking.rest.giftcard;

import booking.application.giftcard.UnfreezeGiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.rest.access.Asker;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.problem.Ask;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** Gift cards that were frozen since their money is disputed or went back elsewhere. */
@Controller("/api/v1/gift-cards")
@ForOperators(Scope.REFUNDS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gift cards")
class FrozenCardsController {
  private final UnfreezeGiftCard unfreeze;
  private final Sellers sellers;

  FrozenCardsController(UnfreezeGiftCard unfreeze, Sellers sellers) {
    this.unfreeze = unfreeze;
    this.sellers = sellers;
  }

  @Post("/{id}/unfreeze")
  @Operation(summary = "Let a frozen gift card pay again")
  BoughtCardView unfreeze(
      String id,
      @Parameter(description = "The slug of its supplier; for keys of the whole platform")
          @QueryValue
          Optional<String> supplier,
      @Parameter(hidden = true) Operator operator) {
    return unfreeze
        .run(sellers.one(supplier, operator).id(), Ask.id(id, GiftCardId::new))
        .map(BoughtCardView::forOperator)
        .orElseThrow(Asker::nothing);
  }
}
