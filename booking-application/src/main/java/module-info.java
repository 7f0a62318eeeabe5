/** The use cases over the booking core. */
module booking.application {
  requires transitive booking.domain;
  requires static transitive org.jspecify;
}
