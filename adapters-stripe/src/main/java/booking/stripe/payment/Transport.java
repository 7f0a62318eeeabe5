package booking.stripe.payment;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How requests reach Stripe: each goes out once, and its answer is there in time or not at all.
 *
 * <p>Stripe's own client stands on one that sends a request a second time by itself when a
 * connection ends before the answer, and that waits for as long as a byte comes now and then.
 */
final class Transport extends HttpClient {
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);

  private static final String REPLAYED = "Idempotent-Replayed";

  private final Duration patience;
  private final java.net.http.HttpClient http =
      java.net.http.HttpClient.newBuilder()
          .version(java.net.http.HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .build();

  Transport(Duration patience) {
    this.patience = patience;
  }

  @Override
  public StripeResponse request(StripeRequest request) throws ApiConnectionException {
    var answer = http.sendAsync(toHttp(request), BodyHandlers.ofString());
    try {
      return told(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      throw noAnswer(answer, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noAnswer(answer, e);
    }
  }

  /** Stripe keeps answers by their keys, and troubles of its own as well: it says no more. */
  static final class TroubleKept extends ApiConnectionException {
    private static final long serialVersionUID = 1L;

    TroubleKept() {
      super("A trouble that is kept");
    }
  }

  private static ApiConnectionException noAnswer(CompletableFuture<?> answer, Exception why) {
    answer.cancel(true);
    return new ApiConnectionException("No answer", why);
  }

  private static HttpRequest toHttp(StripeRequest request) {
    var http = HttpRequest.newBuilder(URI.create(request.url().toString()));
    request.headers().map().forEach((name, values) -> http.header(name, String.join(",", values)));
    http.header("User-Agent", buildUserAgentString(request));
    return switch (request.method()) {
      case GET -> http.GET().build();
      case DELETE -> http.DELETE().build();
      case POST ->
          http.setHeader("Content-Type", request.content().contentType())
              .POST(BodyPublishers.ofByteArray(request.content().byteArrayContent()))
              .build();
    };
  }

  private static StripeResponse told(HttpResponse<String> answer) throws TroubleKept {
    boolean isKept = answer.headers().firstValue(REPLAYED).filter("true"::equals).isPresent();
    if (isKept && answer.statusCode() >= 500) {
      throw new TroubleKept();
    }
    return new StripeResponse(
        answer.statusCode(), HttpHeaders.of(answer.headers().map()), answer.body());
  }
}
