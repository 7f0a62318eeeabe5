package booking.domain.order;

/** Where an order came from. */
public enum Channel {
  WIDGET,
  REST,
  DESK
}
