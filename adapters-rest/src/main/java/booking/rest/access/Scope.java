package booking.rest.access;

/** What a key may be good for. */
public enum Scope {
  /** Importing catalogues. */
  CATALOGUE,
  /** Looking at orders. */
  ORDERS,
  /** Cancelling and changing bookings, and asking for refunds. */
  BOOKINGS,
  /** Deciding on refunds. */
  REFUNDS,
  /** Invoices and the books. */
  INVOICES,
  /** Jobs, undelivered facts and the local mailbox. */
  OPERATIONS
}
