package booking.stripe.payment;

/** What Stripe answers, as far as it matters. */
final class Json {
  private Json() {}

  /** With apostrophes for quotation marks. */
  static String of(String text) {
    return text.replace('\'', '"');
  }

  static String intent(String status, String more) {
    return of(
        """
        {'id':'pi_1','object':'payment_intent','client_secret':'pi_1_secret_2','amount':4990,
         'currency':'eur','status':'%s'%s}
        """
            .formatted(status, more.isEmpty() ? "" : "," + more));
  }

  static String list(String... members) {
    return of(
        "{'object':'list','has_more':false,'data':[%s]}".formatted(String.join(",", members)));
  }

  static String refund(String id, String status, String more) {
    return of(
        "{'id':'%s','object':'refund','amount':990,'currency':'eur','status':'%s'%s}"
            .formatted(id, status, more.isEmpty() ? "" : "," + more));
  }
}
