/** A team of its own, with an adapter of its own. */
module stranger {
  requires booking.domain;
}
