package booking.rest.payment;

import booking.domain.payment.PaymentGateway;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** What a page needs to know before somebody pays on it. */
@Controller("/api/v1/payments/config")
@Tag(name = "Orders")
class PaymentConfigController {
  private final PaymentGateway gateway;
  private final Optional<PublishableKey> key;

  PaymentConfigController(PaymentGateway gateway, Optional<PublishableKey> key) {
    this.gateway = gateway;
    this.key = key;
  }

  /** Which gateway's form to show, and with which key. */
  @Schema(name = "PaymentConfig")
  record ConfigView(
      @Schema(example = "stripe") String gateway,
      @Schema(description = "where the gateway has one", example = "pk_live_…")
          Optional<String> publishableKey) {}

  @Get
  @Operation(summary = "Which gateway customers pay at, and the key for its form")
  ConfigView config() {
    return new ConfigView(gateway.name(), key.map(PublishableKey::value));
  }
}
