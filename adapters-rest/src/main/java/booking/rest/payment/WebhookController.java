package booking.rest.payment;

import booking.application.payment.ReceiveWebhook;
import booking.domain.payment.PaymentGateway;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes in what the gateway sends by itself, as it comes. */
@Controller("/api/v1/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Webhooks")
class WebhookController {
  private final ReceiveWebhook receiveWebhook;
  private final PaymentGateway gateway;

  WebhookController(ReceiveWebhook receiveWebhook, PaymentGateway gateway) {
    this.receiveWebhook = receiveWebhook;
    this.gateway = gateway;
  }

  /** That it was taken in. */
  @Schema(name = "Received")
  record ReceivedView(boolean received) {}

  @Post("/{name}")
  @Consumes(MediaType.ALL)
  @Operation(summary = "For the gateway of that name, such as sandbox")
  ReceivedView receive(String name, @Body byte[] body, HttpRequest<?> request) {
    if (!gateway.name().equals(name)) {
      throw Problem.of(ProblemCode.NOT_FOUND, "No gateway of that name is in use.").refused();
    }
    return switch (receiveWebhook.run(body, lowerCase(request.getHeaders()))) {
      case ReceiveWebhook.Outcome.Stored _,
          ReceiveWebhook.Outcome.SeenBefore _,
          ReceiveWebhook.Outcome.NotOurs _ ->
          new ReceivedView(true);
      case ReceiveWebhook.Outcome.Forged _ ->
          throw Problem.of(ProblemCode.FORGED_WEBHOOK, "It was not taken in.").refused();
    };
  }

  private static Map<String, List<String>> lowerCase(HttpHeaders headers) {
    return headers.names().stream()
        .collect(
            Collectors.toMap(
                name -> name.toLowerCase(Locale.ROOT), headers::getAll, (one, other) -> one));
  }
}
