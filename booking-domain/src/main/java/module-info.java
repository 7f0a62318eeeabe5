/** The booking core: entities, values, policies, pricing and ports; and in-memory adapters. */
module booking.domain {
  requires static transitive org.jspecify;

  exports booking.domain.amendment;
  exports booking.domain.availability;
  exports booking.domain.balance;
  exports booking.domain.booking;
  exports booking.domain.cancellation;
  exports booking.domain.catalog;
  exports booking.domain.checkout;
  exports booking.domain.closure;
  exports booking.domain.coupon;
  exports booking.domain.dispute;
  exports booking.domain.giftcard;
  exports booking.domain.invoice;
  exports booking.domain.ledger;
  exports booking.domain.money;
  exports booking.domain.notice;
  exports booking.domain.order;
  exports booking.domain.party;
  exports booking.domain.payment;
  exports booking.domain.pricing;
  exports booking.domain.refund;
  exports booking.domain.settlement;
  exports booking.domain.time;
  exports booking.domain.work;
  exports booking.inmemory;
  exports booking.inmemory.payment;
}
