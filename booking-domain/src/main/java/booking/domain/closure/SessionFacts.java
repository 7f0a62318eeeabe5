package booking.domain.closure;

import booking.domain.work.FactKind;

/** What happens to sessions. The subject of each is the session's id. */
public final class SessionFacts {
  public static final FactKind CANCELLED = new FactKind("session-cancelled");

  private SessionFacts() {}
}
