package booking.domain.availability;

/** What a pool counts, and how. */
public enum PoolKind {
  SEATS(false),
  RESOURCE(true),
  EXTRA(true),
  COUPON(false),
  COUPON_OF_CUSTOMER(false),
  GIFT_CARD(false);

  private final boolean calendar;

  PoolKind(boolean calendar) {
    this.calendar = calendar;
  }

  /** Whether units are taken for an interval and come back after it, rather than being counted. */
  public boolean isCalendar() {
    return calendar;
  }
}
