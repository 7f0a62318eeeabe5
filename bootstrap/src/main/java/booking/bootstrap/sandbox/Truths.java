package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresAction;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.domain.payment.Truth;
import java.util.Optional;

/** The sandbox's states in our core's words. */
final class Truths {
  private Truths() {}

  static Truth of(SandboxPayment payment) {
    return switch (payment) {
      case RequiresPaymentMethod(var _, var declined) -> new Truth.Open(declined);
      case RequiresAction _ -> new Truth.ActionRequired();
      case RequiresCapture(var terms, var _, var captureBefore) ->
          new Truth.Authorised(terms.amount(), Optional.of(captureBefore));
      case Succeeded(var _, var _, var received) -> new Truth.Captured(received);
      case Canceled _ -> new Truth.Cancelled();
    };
  }
}
