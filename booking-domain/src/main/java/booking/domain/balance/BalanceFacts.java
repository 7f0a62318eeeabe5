package booking.domain.balance;

import booking.domain.work.FactKind;

/** What happens to balances. The subject of each is the order's id. */
public final class BalanceFacts {
  /** It will be due soon. */
  public static final FactKind REMINDED = new FactKind("balance-reminded");

  /** It is due today. */
  public static final FactKind DUE = new FactKind("balance-due");

  /** It is overdue. */
  public static final FactKind DUNNED = new FactKind("balance-dunned");

  /** It stayed unpaid, and the order is to be cancelled. */
  public static final FactKind RELEASED = new FactKind("balance-released");

  /** It stayed unpaid, and the order stands all the same. */
  public static final FactKind IN_GRACE = new FactKind("balance-in-grace");

  private BalanceFacts() {}
}
