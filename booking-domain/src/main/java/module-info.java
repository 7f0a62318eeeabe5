/** The booking core: entities, values, policies, pricing and ports; and in-memory adapters. */
module booking.domain {
  requires static transitive org.jspecify;

  exports booking.domain.availability;
  exports booking.domain.catalog;
  exports booking.domain.coupon;
  exports booking.domain.giftcard;
  exports booking.domain.money;
  exports booking.domain.party;
  exports booking.domain.pricing;
  exports booking.domain.time;
}
