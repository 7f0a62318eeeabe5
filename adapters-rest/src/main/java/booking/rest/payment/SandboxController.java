package booking.rest.payment;

import booking.domain.payment.SandboxCustomer;
import booking.domain.payment.Truth;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Plays the customer's browser at the sandbox gateway; at a real one it never talks to us. */
@Controller("/api/v1/sandbox/payments")
@Requires(beans = SandboxCustomer.class)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Sandbox")
class SandboxController {
  private final SandboxCustomer customer;

  SandboxController(SandboxCustomer customer) {
    this.customer = customer;
  }

  /** Which test card he pays with. */
  @Schema(name = "CardRequest")
  record CardBody(@Schema(example = "4242 4242 4242 4242") @NotBlank @Size(max = 40) String card) {}

  /** What his browser shows. */
  @Schema(name = "CardAnswer")
  record CardView(@Schema(description = "authorised or requires-action") String status) {}

  @Post("/{clientSecret}/confirm")
  @Operation(
      summary = "Pay with a test card (sandbox only)",
      description =
          "After requires-action the same once more stands for the customer's answer to his bank.")
  CardView confirm(String clientSecret, @Body CardBody body) {
    return switch (customer.confirm(clientSecret, body.card())) {
      case SandboxCustomer.Confirmation.Authorised _ -> new CardView("authorised");
      case SandboxCustomer.Confirmation.ActionRequired _ -> new CardView("requires-action");
      case SandboxCustomer.Confirmation.Declined(var decline) ->
          throw Problem.of(
                  ProblemCode.PAYMENT_DECLINED,
                  "The sandbox played it; another test card may be tried.")
              .with("declineCode", decline.code())
              .refused();
      case SandboxCustomer.Confirmation.NotOpen(var instead) ->
          throw Problem.of(ProblemCode.PAYMENT_NOT_OPEN, "It is %s.".formatted(name(instead)))
              .with("paymentStatus", name(instead))
              .refused();
      case SandboxCustomer.Confirmation.NotATestCard _ ->
          throw Problem.of(ProblemCode.NOT_A_TEST_CARD, "Never send a real card here.")
              .at("card")
              .refused();
      case SandboxCustomer.Confirmation.UnknownSecret _ ->
          throw Problem.of(ProblemCode.NOT_FOUND, "There is no such payment.").refused();
    };
  }

  private static String name(Truth truth) {
    return switch (truth) {
      case Truth.Open _ -> "open";
      case Truth.ActionRequired _ -> "requires-action";
      case Truth.Processing _ -> "processing";
      case Truth.Authorised _ -> "authorised";
      case Truth.Captured _ -> "captured";
      case Truth.Cancelled _ -> "cancelled";
      case Truth.Unknown _ -> "unknown";
    };
  }
}
