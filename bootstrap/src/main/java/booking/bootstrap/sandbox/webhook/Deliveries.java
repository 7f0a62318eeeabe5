package booking.bootstrap.sandbox.webhook;

import booking.bootstrap.sandbox.webhook.Events.Due;
import booking.domain.work.ServerClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Tells what is due to one listener, each until it is answered with 2xx: at least once, in no
 * certain order.
 */
public final class Deliveries {
  private static final int AT_ONCE = 32;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Longer than a delivery can take, so that no other instance tells the same meanwhile. */
  private static final Duration LEASE = PATIENCE.multipliedBy(2);

  private final Events events;
  private final Signature signature;
  private final ServerClock clock;
  private final HttpClient http;

  public Deliveries(Events events, Signature signature, ServerClock clock, HttpClient http) {
    this.events = events;
    this.signature = signature;
    this.clock = clock;
    this.http = http;
  }

  /** Tells all that is due, and how many that was. */
  public int deliverDue(URI listener) {
    var due = events.claim(AT_ONCE, LEASE, clock.now());
    var told = due.stream().map(event -> tell(event, listener)).toList();
    told.forEach(CompletableFuture::join);
    return due.size();
  }

  private CompletableFuture<Void> tell(Due event, URI listener) {
    return http.sendAsync(request(event, listener), BodyHandlers.discarding())
        .handle((answer, trouble) -> trouble == null && isTaken(answer))
        .thenAccept(taken -> record(event, taken));
  }

  private static boolean isTaken(HttpResponse<?> answer) {
    return answer.statusCode() / 100 == 2;
  }

  private void record(Due event, boolean taken) {
    if (taken) {
      events.taken(event, clock.now());
    } else {
      events.refused(event, clock.now());
    }
  }

  private HttpRequest request(Due event, URI listener) {
    var body = event.body().getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(listener)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header(signature.header(), signature.of(body, clock.now()))
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }
}
