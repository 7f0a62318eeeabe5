package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresAction;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.domain.payment.SandboxCustomer;

/** The customer at the bank's own page. */
record SandboxBrowser(Bank bank) implements SandboxCustomer {

  @Override
  public Confirmation confirm(String clientSecret, String cardNumber) {
    return TestCard.of(cardNumber)
        .map(card -> shown(bank.confirm(clientSecret, card)))
        .orElseGet(Confirmation.NotATestCard::new);
  }

  private static Confirmation shown(Answer answer) {
    return switch (answer) {
      case Answer.Done(var payment, var _) -> shown(payment);
      case Answer.Refused(var payment, var _) -> new Confirmation.NotOpen(Truths.of(payment));
      case Answer.NoSuchPayment _ -> new Confirmation.UnknownSecret();
      case Answer.Impossible _, Answer.GivenBack _, Answer.KeyReused _ ->
          throw new IllegalStateException("A confirmation has neither amount nor key");
    };
  }

  private static Confirmation shown(SandboxPayment confirmed) {
    return switch (confirmed) {
      case RequiresCapture _ -> new Confirmation.Authorised();
      case RequiresAction _ -> new Confirmation.ActionRequired();
      case RequiresPaymentMethod(var _, var declined) ->
          new Confirmation.Declined(declined.orElseThrow());
      case Succeeded _, Canceled _ -> new Confirmation.NotOpen(Truths.of(confirmed));
    };
  }
}
