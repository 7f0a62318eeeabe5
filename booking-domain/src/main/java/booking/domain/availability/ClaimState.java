package booking.domain.availability;

/** How far claims have come; those of one hold live and die together. */
public enum ClaimState {
  HELD,
  COMMITTED,
  RELEASED,
  EXPIRED;

  /** Whether it counts against the capacity. */
  public boolean isLive() {
    return this == HELD || this == COMMITTED;
  }

  /** Released is final; what has expired may be claimed again, if it is still free. */
  public boolean mayBecome(ClaimState next) {
    return switch (this) {
      case HELD -> true;
      case COMMITTED -> next == RELEASED;
      case EXPIRED -> next == HELD || next == COMMITTED;
      case RELEASED -> false;
    };
  }
}
