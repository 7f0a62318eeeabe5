package booking.inmemory.payment;

import booking.domain.money.Money;
import booking.domain.payment.Change;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import java.util.Currency;
import java.util.Optional;

/** Opening payments at a gateway in memory, and changing what is open. */
record Openings(Vault vault) {

  /** Half a unit at least; of three decimals the last is zero. */
  static GatewayTerms terms(Currency currency) {
    return new GatewayTerms(
        currency.getDefaultFractionDigits() > 2 ? 10 : 1, new Money(50, currency));
  }

  private static Optional<String> objection(Money amount) {
    var terms = terms(amount.currency());
    if (amount.compareTo(terms.minimum()) < 0) {
      return Optional.of("amount_too_small");
    }
    return amount.minorUnits() % terms.step() == 0
        ? Optional.empty()
        : Optional.of("amount_not_in_step");
  }

  Opening open(PaymentRequest request) {
    var objection = objection(request.payment().amount());
    if (objection.isPresent()) {
      return new Opening.Refused(objection.get());
    }
    return switch (request.paying()) {
      case Paying.ByCustomer later -> opened(request);
      case Paying.ByCustomerWhoseCardIsKept later -> opened(request);
      case Paying.WithKeptCard(var card) ->
          vault
              .find(card)
              .map(known -> charge(vault.add(request), known))
              .orElseGet(() -> new Opening.Refused("resource_missing"));
    };
  }

  private Opening opened(PaymentRequest request) {
    return new Opening.Opened(vault.add(request).intent());
  }

  private Opening charge(Kept opened, TestCard card) {
    var tried = opened.charge(card, vault.now(), InMemoryGateway.AUTHORISATION_LASTS);
    boolean paid = tried.truth() instanceof Truth.Authorised;
    vault.tell(tried, paid ? "payment.authorised" : "payment.declined");
    return new Opening.Opened(tried.intent());
  }

  Change change(Kept kept, PaymentRequest request) {
    var objection = objection(request.payment().amount());
    if (objection.isPresent()) {
      return new Change.Refused(objection.get());
    }
    if (!kept.isUnpaid()) {
      return new Change.Refused("payment_not_open");
    }
    vault.put(kept.changed(request));
    return new Change.Changed();
  }
}
