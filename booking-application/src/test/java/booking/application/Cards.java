package booking.application;

/** Test cards, by what they do. */
public final class Cards {
  public static final String GOOD = "4242424242424242";
  public static final String DECLINED = "4000000000000002";
  public static final String ASKS_THE_BANK = "4000002500003155";

  private Cards() {}
}
