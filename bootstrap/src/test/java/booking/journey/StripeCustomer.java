package booking.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A customer's browser with Stripe's form in it, which never talks to us. */
public record StripeCustomer(URI stripe, String publishableKey) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** What Stripe answers him. */
  public int pays(Answer created, String card) throws IOException, InterruptedException {
    var secret = created.at("/payment/clientSecret");
    var payment = secret.substring(0, secret.indexOf("_secret_"));
    var form =
        Map.of(
            "client_secret", secret,
            "payment_method_data[type]", "card",
            "payment_method_data[card][number]", card);
    var request =
        HttpRequest.newBuilder(stripe.resolve("/v1/payment_intents/" + payment + "/confirm"))
            .header("Authorization", "Bearer " + publishableKey)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
