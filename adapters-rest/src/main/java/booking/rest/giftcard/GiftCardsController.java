package booking.rest.giftcard;

import booking.application.cancellation.ReturnGiftCard;
import booking.application.giftcard.LookUpGiftCard;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.giftcard.GiftCardId;
import booking.domain.order.OrderId;
import booking.domain.refund.RefundId;
import booking.rest.access.Asker;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import booking.rest.work.KeyedRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** What is left on a gift card, and giving one back that was bought. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gift cards")
class GiftCardsController {
  private final LookUpGiftCard lookUp;
  private final ReturnGiftCard giveBack;
  private final BalanceLimit limit;
  private final Catalog catalog;
  private final Asker asker;

  GiftCardsController(
      LookUpGiftCard lookUp,
      ReturnGiftCard giveBack,
      BalanceLimit limit,
      Catalog catalog,
      Asker asker) {
    this.lookUp = lookUp;
    this.giveBack = giveBack;
    this.limit = limit;
    this.catalog = catalog;
    this.asker = asker;
  }

  @Post("/gift-cards/balance")
  @Answers(
      refusals = {
        ProblemCode.NOT_FOUND,
        ProblemCode.SUPPLIER_NEEDED,
        ProblemCode.TOO_MANY_REQUESTS
      })
  @Operation(
      summary = "What is left on a gift card",
      description = "A few times in a quarter of an hour, whether there is such a card or not.")
  BalanceView balance(@Body BalanceBody body, HttpRequest<?> request) {
    var seller = seller(body.supplier());
    if (!limit.allows(seller.id(), request)) {
      throw Problem.of(ProblemCode.TOO_MANY_REQUESTS, "Try again later.")
          .retryAfter(BalanceLimit.WHILE)
          .refused();
    }
    return lookUp
        .run(seller, body.code().strip())
        .map(BalanceView::of)
        .orElseThrow(() -> nothing("code", "There is no such gift card."));
  }

  private Supplier seller(Optional<String> slug) {
    if (slug.isPresent()) {
      return catalog
          .named(slug.get())
          .map(SupplierCatalogue::supplier)
          .orElseThrow(() -> nothing("supplier", "There is no such supplier."));
    }
    var all = catalog.suppliers();
    if (all.size() != 1) {
      throw Problem.of(ProblemCode.SUPPLIER_NEEDED, "There are several.").at("supplier").refused();
    }
    return all.getFirst();
  }

  private static Refused nothing(String field, String detail) {
    return Problem.of(ProblemCode.NOT_FOUND, detail).at(field).refused();
  }

  @Post("/orders/{id}/gift-cards/{cardId}/return")
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(
      refusals = {
        ProblemCode.GIFT_CARD_IN_USE,
        ProblemCode.GIFT_CARD_SPENT,
        ProblemCode.GIFT_CARD_USED_UP,
        ProblemCode.DISPUTED,
        ProblemCode.RETURN_PERIOD_OVER
      })
  @Operation(
      summary = "Give back a gift card that was bought",
      description =
          "It is frozen first; then what is left on it is credited and goes back to what paid it."
              + " A customer has fourteen days for a card that he has not used; operators give back"
              + " what is left of any. Doing it again changes nothing.")
  ReturnedView giveBack(String id, String cardId, HttpRequest<?> request) {
    var command =
        new ReturnGiftCard.Command(
            Ask.id(id, OrderId::new),
            Ask.id(cardId, GiftCardId::new),
            asker.of(request, Scope.REFUNDS, Optional.empty()),
            "Gift card returned",
            KeyedRequest.of(request).map(keyed -> RefundId.askedFor(keyed.scope(), keyed.key())));
    return switch (giveBack.run(command)) {
      case ReturnGiftCard.Outcome.Returned(var card, var refund) -> ReturnedView.of(card, refund);
      case ReturnGiftCard.Outcome.InUse _ ->
          throw refused(ProblemCode.GIFT_CARD_IN_USE, "Ask again when that is paid or over.");
      case ReturnGiftCard.Outcome.UsedUp _ ->
          throw refused(ProblemCode.GIFT_CARD_USED_UP, "Nothing is left on it.");
      case ReturnGiftCard.Outcome.Spent _ ->
          throw refused(ProblemCode.GIFT_CARD_SPENT, "Ask who sold it for the rest.");
      case ReturnGiftCard.Outcome.Disputed _ ->
          throw refused(ProblemCode.DISPUTED, "Ask again when the bank has decided.");
      case ReturnGiftCard.Outcome.TooLate(var until) ->
          throw refused(ProblemCode.RETURN_PERIOD_OVER, "It ended at %s.".formatted(until));
      case ReturnGiftCard.Outcome.NoSuchCard _ -> throw Asker.nothing();
      case ReturnGiftCard.Outcome.Overtaken _ -> throw Problem.busy().refused();
    };
  }

  private static Refused refused(ProblemCode code, String detail) {
    return Problem.of(code, detail).refused();
  }
}
