package booking.domain.payment;

import booking.domain.party.EmailAddress;

/** Who confirms a payment. */
public sealed interface Paying {
  /** The customer, in his browser. */
  record ByCustomer() implements Paying {}

  /** The same, and he agreed that his card is kept for what is due later. */
  record ByCustomerWhoseCardIsKept(EmailAddress customer) implements Paying {}

  /**
   * Nobody: the card is charged without him, at once. How that went is the payment's truth: a bank
   * that insists on asking him leaves it open.
   */
  record WithKeptCard(KeptCard card) implements Paying {}
}
