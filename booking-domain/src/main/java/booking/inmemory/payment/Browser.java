package booking.inmemory.payment;

import booking.domain.payment.SandboxCustomer.Confirmation;
import booking.domain.payment.Truth;

/** The customer at the gateway's own page. */
record Browser(Vault vault) {

  Confirmation pay(Kept kept, TestCard card) {
    if (!kept.isUnpaid()) {
      return new Confirmation.NotOpen(kept.truth());
    }
    var paid = kept.pay(card, vault.now(), InMemoryGateway.AUTHORISATION_LASTS);
    return switch (paid.truth()) {
      case Truth.Authorised authorised -> {
        vault.tell(paid, "payment.authorised");
        yield new Confirmation.Authorised();
      }
      case Truth.ActionRequired asked -> {
        vault.tell(paid, "payment.action-required");
        yield new Confirmation.ActionRequired();
      }
      case Truth.Open open -> {
        vault.tell(paid, "payment.declined");
        yield new Confirmation.Declined(open.declined().orElseThrow());
      }
      case Truth.Processing other -> new Confirmation.NotOpen(other);
      case Truth.Captured other -> new Confirmation.NotOpen(other);
      case Truth.Cancelled other -> new Confirmation.NotOpen(other);
      case Truth.Unknown other -> new Confirmation.NotOpen(other);
    };
  }
}
