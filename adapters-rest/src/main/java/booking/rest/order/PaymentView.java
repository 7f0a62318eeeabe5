package booking.rest.order;

import booking.domain.payment.Intent;
import booking.domain.payment.Payment;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** An attempt to be paid at a gateway. */
@Schema(name = "Payment")
public record PaymentView(
    String id,
    String gateway,
    @Schema(description = "The gateway's own name for it") Optional<String> reference,
    @Schema(description = "Lets the customer's browser confirm it, while it is open")
        Optional<String> clientSecret,
    @Schema(
            description =
                "created, requires-action, authorised, capturing, captured, cancelling, cancelled,"
                    + " expired, voided or lapsed")
        String status,
    Amount amount) {

  /** For whoever is to pay it. */
  public static PaymentView withSecret(Payment payment) {
    return of(payment, payment.details().intent().map(Intent::clientSecret));
  }

  static PaymentView of(Payment payment) {
    return of(payment, Optional.empty());
  }

  private static PaymentView of(Payment payment, Optional<String> secret) {
    var details = payment.details();
    return new PaymentView(
        details.id().value().toString(),
        details.gateway(),
        details.intent().map(Intent::reference),
        secret.filter(known -> payment instanceof Payment.Unpaid),
        Statuses.of(payment),
        Amount.of(details.amount()));
  }
}
