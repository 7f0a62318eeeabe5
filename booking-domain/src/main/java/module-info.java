/** The booking core, for every JVM team that embeds it. */
module booking.domain {
  requires static transitive org.jspecify;
}
