package booking.rest.balance;

import booking.application.balance.MakePayLink;
import booking.application.balance.MakePayLink.Command;
import booking.application.balance.MakePayLink.Outcome;
import booking.application.balance.Payable;
import booking.application.order.Asking;
import booking.domain.booking.Booking;
import booking.domain.order.OrderId;
import booking.rest.access.AdminKeys;
import booking.rest.access.Credentials;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;

/** Links by which others pay for an order. */
@Controller("/api/v1/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Orders")
class PayLinkController {
  private final MakePayLink makePayLink;
  private final AdminKeys keys;

  PayLinkController(MakePayLink makePayLink, AdminKeys keys) {
    this.makePayLink = makePayLink;
    this.keys = keys;
  }

  /** A link, and what it is for. */
  @Schema(name = "PayLink")
  record LinkView(
      @Schema(description = "Whoever has it can pay, and sees what it is for") String url,
      Amount amount,
      @Schema(description = "order, deposit, balance or difference") String purpose,
      Instant expiresAt) {
    static LinkView of(URI link, Payable payable) {
      return new LinkView(
          link.toString(),
          Amount.of(payable.amount()),
          WireName.of(payable.kind()),
          payable.until());
    }
  }

  @Post("/{id}/pay-link")
  @Status(HttpStatus.CREATED)
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Answers(refusals = {ProblemCode.NOT_FOUND, ProblemCode.NOTHING_DUE})
  @Operation(
      summary = "A link to pay what is due for an order now",
      description = "With the order's token, or an operator's key. It ends with what it pays for.")
  LinkView link(String id, HttpRequest<?> request) {
    var command = new Command(Ask.id(id, OrderId::new), asking(request));
    return switch (makePayLink.run(command)) {
      case Outcome.Made(var link, var payable) -> LinkView.of(link, payable);
      case Outcome.NothingDue _ ->
          throw Problem.of(ProblemCode.NOTHING_DUE, "There is nothing to be paid now.").refused();
      case Outcome.NoSuchOrder _ -> throw nothing();
    };
  }

  private Asking asking(HttpRequest<?> request) {
    var key = Credentials.key(request).orElseThrow(PayLinkController::nothing);
    return keys.find(key)
        .filter(operator -> operator.scopes().contains(Scope.ORDERS))
        .<Asking>map(
            operator -> new Asking.Staff(Booking.CancelledBy.PLATFORM, operator.supplier()))
        .orElseGet(() -> new Asking.Customer(key));
  }

  private static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused();
  }
}
