package booking.rest.order;

import booking.application.checkout.GiveUpOrder;
import booking.application.checkout.Owed;
import booking.application.giftcard.SoldCards;
import booking.application.order.LookUpOrder;
import booking.application.order.ResendLink;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.order.OrderId;
import booking.domain.party.EmailAddress;
import booking.rest.access.Credentials;
import booking.rest.docs.Answers;
import booking.rest.giftcard.BoughtCardView;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import booking.rest.work.KeepsKey;
import booking.rest.work.KeyedRequest;
import booking.rest.work.Once;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What a guest sees and does with the token of his order. Without it, nothing is there. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Orders")
class OrdersController {
  private final LookUpOrder lookUpOrder;
  private final Owed owed;
  private final SoldCards soldCards;
  private final GiveUpOrder giveUpOrder;
  private final ResendLink resendLink;
  private final ResendLimit limit;
  private final Once once;

  OrdersController(
      LookUpOrder lookUpOrder,
      Owed owed,
      SoldCards soldCards,
      GiveUpOrder giveUpOrder,
      ResendLink resendLink,
      ResendLimit limit,
      Once once) {
    this.lookUpOrder = lookUpOrder;
    this.owed = owed;
    this.soldCards = soldCards;
    this.giveUpOrder = giveUpOrder;
    this.resendLink = resendLink;
    this.limit = limit;
    this.once = once;
  }

  /** Whose links were lost. */
  @Schema(name = "ResendRequest")
  record ResendBody(EmailAddress email) {}

  /** The same, whether the address is known or not, and whether there were too many wishes. */
  @Schema(name = "ResendAnswer")
  record ResendView(String status) {}

  @Get("/orders/{id}")
  @SecurityRequirement(name = "accessToken")
  @Operation(summary = "An order, with its token as Authorization: Bearer")
  OrderView order(String id, HttpRequest<?> request) {
    return lookUpOrder
        .run(Ask.id(id, OrderId::new), token(request))
        .map(this::view)
        .orElseThrow(OrdersController::nothing);
  }

  private OrderView view(Checkout checkout) {
    var cards = soldCards.of(checkout.order().details());
    return OrderView.forGuest(checkout, owed.settlement(checkout.order()))
        .with(cards.stream().map(BoughtCardView::forBuyer).toList());
  }

  @Get("/bookings/{id}")
  @SecurityRequirement(name = "accessToken")
  @Operation(summary = "A booking, with the token of its order as Authorization: Bearer")
  BookingView booking(String id, HttpRequest<?> request) {
    var booking = Ask.id(id, BookingId::new);
    return lookUpOrder
        .run(booking, token(request))
        .flatMap(checkout -> OrderView.booking(checkout, booking))
        .orElseThrow(OrdersController::nothing);
  }

  @Delete("/orders/{id}")
  @SecurityRequirement(name = "accessToken")
  @Answers(refusals = ProblemCode.ALREADY_PAID)
  @Operation(summary = "Give up an unpaid order: its seats are free at once")
  OrderView giveUp(String id, HttpRequest<?> request) {
    var command = new GiveUpOrder.Command(Ask.id(id, OrderId::new), token(request));
    return switch (giveUpOrder.run(command)) {
      case GiveUpOrder.Outcome.GivenUp(var checkout) -> OrderView.forGuest(checkout);
      case GiveUpOrder.Outcome.AlreadyPaid _ ->
          throw Problem.of(ProblemCode.ALREADY_PAID, "It can no longer be given up.").refused();
      case GiveUpOrder.Outcome.Overtaken _ -> throw Problem.busy().refused();
      case GiveUpOrder.Outcome.NoSuchOrder _ -> throw nothing();
    };
  }

  @Post("/orders/resend")
  @KeepsKey
  @Status(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Mail the links to somebody's orders to him again",
      description = "A few times in a quarter of an hour; what is beyond is answered alike.")
  ResendView resend(@Body ResendBody body, HttpRequest<?> request) {
    once.run(
        KeyedRequest.of(request),
        () -> {
          if (limit.allows(body.email(), request)) {
            resendLink.run(new ResendLink.Command(body.email()));
          }
        });
    return new ResendView("accepted");
  }

  private static String token(HttpRequest<?> request) {
    return Credentials.bearer(request).orElseThrow(OrdersController::nothing);
  }

  private static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused();
  }
}
