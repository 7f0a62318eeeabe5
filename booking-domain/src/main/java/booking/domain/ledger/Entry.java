package booking.domain.ledger;

import booking.domain.money.Money;

/** An amount on an account: debit is positive, credit negative. */
public record Entry(Account account, Money amount) {}
