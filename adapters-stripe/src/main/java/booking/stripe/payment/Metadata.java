package booking.stripe.payment;

import booking.domain.payment.PaymentRequest;
import booking.stripe.webhook.SignedMessages;
import java.util.Map;
import java.util.stream.Collectors;

/** What we write on a payment at Stripe, so that it is found from either side. */
final class Metadata {
  static final String PAYMENT = SignedMessages.PAYMENT_ID;
  static final String REFUND_KEY = "booking_refund";

  /** A value has 500 characters at most, which are so many names. */
  private static final int NAMES = 13;

  private Metadata() {}

  static Map<String, String> of(PaymentRequest request) {
    var payment = request.payment();
    return Map.of(
        PAYMENT,
        payment.id().value().toString(),
        "order_id",
        payment.order().value().toString(),
        "supplier_id",
        payment.supplier().value().toString(),
        "quote",
        payment.boundTo().hex(),
        "bookings",
        String.valueOf(request.bookings().size()),
        "booking_ids",
        request.bookings().stream()
            .limit(NAMES)
            .map(booking -> booking.value().toString())
            .collect(Collectors.joining(",")));
  }
}
