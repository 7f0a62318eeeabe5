package booking.domain.dispute;

import booking.domain.work.FactKind;

/** What happens to disputes. The subject of each is the order's id. */
public final class DisputeFacts {
  public static final FactKind OPENED = new FactKind("dispute-opened");
  public static final FactKind ENDED = new FactKind("dispute-ended");

  private DisputeFacts() {}
}
