package booking.rest.balance;

import booking.application.balance.PayByLink;
import booking.application.balance.PayByLink.Link;
import booking.application.balance.PayByLink.Opening;
import booking.application.balance.PayByLink.Outcome;
import booking.domain.catalog.Catalog;
import booking.domain.order.OrderId;
import booking.rest.docs.Answers;
import booking.rest.order.PaymentView;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;

/** Paying by a link: it lets pay and see what is paid, nothing else. */
@Controller("/api/v1/pay/{order}/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Orders")
class PayController {
  private static final Duration SOON = Duration.ofSeconds(1);

  private final PayByLink payByLink;
  private final Catalog catalog;

  PayController(PayByLink payByLink, Catalog catalog) {
    this.payByLink = payByLink;
    this.catalog = catalog;
  }

  @Get
  @Answers(refusals = {ProblemCode.NOT_FOUND, ProblemCode.LINK_EXPIRED})
  @Operation(summary = "What a link is to pay for")
  PayView look(String order, String token) {
    return switch (payByLink.look(link(order, token))) {
      case Outcome.Due(var payable) -> {
        var seller = payable.checkout().order().details().supplier();
        yield PayView.of(payable, catalog.of(seller).orElseThrow().supplier());
      }
      case Outcome.Expired _ -> throw expired();
      case Outcome.NoSuchLink _ -> throw nothing();
    };
  }

  @Post("/payments")
  @Status(HttpStatus.CREATED)
  @Answers(
      refusals = {
        ProblemCode.NOT_FOUND,
        ProblemCode.LINK_EXPIRED,
        ProblemCode.IN_PROGRESS,
        ProblemCode.GATEWAY_SILENT,
        ProblemCode.GATEWAY_REFUSED
      })
  @Operation(
      summary = "Open the payment of a link",
      description = "There is one at a time: who opens it again is given the same.")
  PaymentView open(String order, String token) {
    return switch (payByLink.open(link(order, token))) {
      case Opening.Open(var payment) -> PaymentView.withSecret(payment);
      case Opening.BeingPaid _ ->
          throw Problem.of(ProblemCode.IN_PROGRESS, "It is being paid.").retryAfter(SOON).refused();
      case Opening.GatewayIsSilent _ ->
          throw Problem.of(ProblemCode.GATEWAY_SILENT, "Try again in a moment.")
              .retryAfter(SOON)
              .refused();
      case Opening.GatewayRefused(var code) ->
          throw Problem.of(ProblemCode.GATEWAY_REFUSED, "The gateway does not open it.")
              .with("gatewayCode", code)
              .refused();
      case Opening.Expired _ -> throw expired();
      case Opening.NoSuchLink _ -> throw nothing();
    };
  }

  @Post("/capture")
  @Answers(
      later = true,
      refusals = {
        ProblemCode.NOT_FOUND,
        ProblemCode.LINK_EXPIRED,
        ProblemCode.PAYMENT_DECLINED,
        ProblemCode.CAPTURE_REFUSED,
        ProblemCode.NEEDS_ACTION,
        ProblemCode.SEATS_GONE
      })
  @Operation(summary = "Bring the payment of a link to its end")
  HttpResponse<PaidView> capture(String order, String token) {
    var link = link(order, token);
    return payByLink
        .settle(link)
        .map(PaidView::answer)
        .orElseThrow(
            () -> payByLink.look(link) instanceof Outcome.NoSuchLink ? nothing() : expired());
  }

  private static Link link(String order, String token) {
    return new Link(Ask.opaque(order, OrderId::new), token);
  }

  private static Refused expired() {
    return Problem.of(ProblemCode.LINK_EXPIRED, "It is paid, or can no longer be paid.").refused();
  }

  private static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "Nothing of yours is there.").refused();
  }
}
