package booking.domain.order;

import booking.domain.work.FactKind;

/** What happens to orders. The subject of each is the order's id. */
public final class OrderFacts {
  public static final FactKind PLACED = new FactKind("order-placed");
  public static final FactKind CONFIRMED = new FactKind("order-confirmed");

  /** It came to nothing and no money had come. */
  public static final FactKind ABANDONED = new FactKind("order-abandoned");

  /** Money had come and was given back, since the units were gone or the order was given up. */
  public static final FactKind MONEY_RETURNED = new FactKind("order-money-returned");

  /** The gateway refused to capture what it had authorised. */
  public static final FactKind CAPTURE_REFUSED = new FactKind("order-capture-refused");

  /** What was still owed of it was paid, or some of that. */
  public static final FactKind BALANCE_PAID = new FactKind("order-balance-paid");

  /** Money was taken for it though it does not stand, as at the gateway itself: it goes back. */
  public static final FactKind PAID_FOR_NOTHING = new FactKind("order-paid-for-nothing");

  /** The customer asked for the lost link to it. */
  public static final FactKind LINK_WANTED = new FactKind("order-link-wanted");

  private OrderFacts() {}
}
