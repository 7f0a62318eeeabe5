package booking.domain.order;

/** Why an order came to nothing. */
public enum AbandonReason {
  /** The customer said so: not even late money brings it back. */
  GIVEN_UP,
  /** The hold ran out: late money brings it back where the units are still free. */
  HOLD_EXPIRED,
  /** Money came late and the units were gone: it was given back. */
  SEATS_GONE,
  /** The gateway refused to capture what it had authorised. */
  CAPTURE_REFUSED,
  /** Money came for a departure that does not take place: it was given back. */
  DEPARTURE_CANCELLED
}
