package booking.stripe.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server that answers as it was told, in that order, and remembers what it was asked. */
final class ToldServer implements AutoCloseable {
  static final String KEY = "sk_test_very-secret";
  static final String WEBHOOK_SECRET = "whsec_very-secret";

  private final HttpServer server;
  private final Deque<Reply> replies = new ConcurrentLinkedDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param status none: it keeps silent
   */
  record Reply(Optional<Integer> status, String body) {}

  /** What it was asked: the parameters decoded, and the key that the request came with. */
  record Asked(String line, String body, Optional<String> key) {}

  ToldServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Stripe, as far as the adapter knows. */
  StripeAccount account() {
    return waitingFor(StripeAccount.PATIENCE);
  }

  /** The same, for whom an answer must come in that time. */
  StripeAccount waitingFor(Duration patience) {
    return new StripeAccount(KEY, WEBHOOK_SECRET, address(), patience);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  ToldServer answers(int status, String body) {
    replies.add(new Reply(Optional.of(status), body));
    return this;
  }

  ToldServer refuses(int status, String type, String code) {
    return answers(
        status, "{'error':{'type':'%s','code':'%s'}}".formatted(type, code).replace('\'', '"'));
  }

  ToldServer keepsSilent() {
    replies.add(new Reply(Optional.empty(), ""));
    return this;
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      asked.add(
          new Asked(
              exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
              URLDecoder.decode(body, StandardCharsets.UTF_8),
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))));
      var reply = Optional.ofNullable(replies.poll());
      if (reply.flatMap(Reply::status).isPresent()) {
        send(exchange, reply.get());
      } else if (reply.isPresent()) {
        waitUntilClosed();
      }
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Request-Id", "req_1");
    exchange.sendResponseHeaders(reply.status().orElseThrow(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void waitUntilClosed() {
    try {
      var _ = closed.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
