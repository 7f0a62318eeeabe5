/** A team of its own, with adapters and a desk of its own. */
module stranger {
  requires booking.application;
  requires booking.domain;
}
