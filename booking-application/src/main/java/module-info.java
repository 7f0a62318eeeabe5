/** The use cases over the booking core. */
module booking.application {
  requires transitive booking.domain;
  requires static transitive org.jspecify;

  exports booking.application.amendment;
  exports booking.application.availability;
  exports booking.application.balance;
  exports booking.application.cancellation;
  exports booking.application.catalog;
  exports booking.application.checkout;
  exports booking.application.closure;
  exports booking.application.dispute;
  exports booking.application.giftcard;
  exports booking.application.invoice;
  exports booking.application.notice;
  exports booking.application.order;
  exports booking.application.payment;
  exports booking.application.pricing;
  exports booking.application.refund;
  exports booking.application.report;
  exports booking.application.settlement;
  exports booking.application.work;
}
