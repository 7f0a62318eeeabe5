package booking.rest.refund;

import booking.application.order.Asking;
import booking.application.refund.RequestRefund;
import booking.domain.booking.BookingId;
import booking.domain.money.Money;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.refund.RefundId;
import booking.rest.access.Asker;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.money.Amount;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeyedRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Optional;

/** Asking for money back: somebody decides on it, and nothing is cancelled by it. */
@Controller("/api/v1/bookings/{id}/refund")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Refunds")
class RefundRequestController {
  private final RequestRefund request;
  private final Orders orders;
  private final AccessTokens tokens;
  private final Asker asker;

  RefundRequestController(RequestRefund request, Orders orders, AccessTokens tokens, Asker asker) {
    this.request = request;
    this.orders = orders;
    this.tokens = tokens;
    this.asker = asker;
  }

  @Post
  @Status(HttpStatus.CREATED)
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(refusals = {ProblemCode.REFUND_TOO_LARGE, ProblemCode.REFUND_OPEN})
  @Operation(
      summary = "Ask for money back; it waits for a decision, and cancels nothing",
      description = "More than can go back is refused with `most`. One Idempotency-Key asks once.")
  RefundView request(String id, @Body RefundBody body, HttpRequest<?> http) {
    var booking = Ask.id(id, BookingId::new);
    var asking = asker.of(http, Scope.BOOKINGS, Optional.empty());
    var amount = body.amount().map(wanted -> money(wanted, booking, asking));
    var command =
        new RequestRefund.Command(booking, asking, amount, body.reason().strip(), id(http));
    return switch (request.run(command)) {
      case RequestRefund.Outcome.Requested(var refund) -> RefundView.of(refund);
      case RequestRefund.Outcome.AskedBefore(var refund) -> RefundView.of(refund);
      case RequestRefund.Outcome.TooMuch(var most) -> throw tooMuch(most).refused();
      case RequestRefund.Outcome.OtherCurrency(var most) -> throw tooMuch(most).refused();
      case RequestRefund.Outcome.OneIsOpen(var refund) ->
          throw Problem.of(ProblemCode.REFUND_OPEN, "Decide on that first.")
              .with("refundId", refund.id().value().toString())
              .refused();
      case RequestRefund.Outcome.NoSuchBooking _ -> throw Asker.nothing();
      case RequestRefund.Outcome.Overtaken _ -> throw Problem.busy().refused();
    };
  }

  private static Optional<RefundId> id(HttpRequest<?> http) {
    return KeyedRequest.of(http).map(keyed -> RefundId.askedFor(keyed.scope(), keyed.key()));
  }

  private Money money(BigDecimal amount, BookingId booking, Asking asking) {
    var order =
        orders
            .holding(booking)
            .filter(found -> asking.sees(found.details(), tokens))
            .orElseThrow(Asker::nothing);
    try {
      return Money.of(amount, order.details().quote().currency());
    } catch (ArithmeticException no) {
      throw Ask.invalid("amount", "with the decimals of the order's currency").refused();
    }
  }

  private static Problem tooMuch(Money most) {
    return Problem.of(ProblemCode.REFUND_TOO_LARGE, "That much is not there, or nothing is wanted.")
        .at("amount")
        .with("most", Amount.of(most));
  }
}
