package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.webhook.Deliveries;
import booking.bootstrap.sandbox.webhook.Events;
import booking.bootstrap.sandbox.webhook.Messenger;
import booking.bootstrap.sandbox.webhook.Signature;
import booking.contract.payment.GatewayBench.Sent;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.Intent;
import booking.domain.payment.Statement;
import booking.domain.work.ServerClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;

/**
 * Stripe's wire in front of the sandbox's bank: the same payments, asked for as Stripe is asked and
 * answered as it answers, with whatever trouble a test wants.
 */
public final class StripeWire implements AutoCloseable {
  public static final String SECRET_KEY = "sk_test_of-the-wire";
  public static final String PUBLISHABLE_KEY = "pk_test_of-the-wire";
  public static final String WEBHOOK_SECRET = "whsec_of-the-wire";

  private static final StripeReply OOPS = StripeReply.refused(500, "api_error", "oops");
  private static final String HEADER = "stripe-signature";

  private final DSLContext database;
  private final ServerClock clock;
  private final Signature signature = new Signature(HEADER, WEBHOOK_SECRET);
  private final HttpServer server;
  private final Bank bank;
  private final StripeDesk desk;
  private final Deliveries deliveries;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Deque<Trouble> troubles = new ConcurrentLinkedDeque<>();
  private volatile Optional<Messenger> messenger = Optional.empty();

  /**
   * What happens to one call.
   *
   * @param route as {@code POST refunds} or {@code POST payment_intents/ID/capture}
   */
  public record Trouble(String route, Kind kind) {
    /** At which point, and how. */
    public enum Kind {
      /** It has its effect, and the connection ends. */
      REPLY_LOST,
      /** It has no effect, and the connection ends. */
      REQUEST_LOST,
      /** It has its effect, and an error is told. */
      STATUS_500_AFTER,
      /** It has no effect, and an error is told, also to whoever comes again with its key. */
      STATUS_500_KEPT,
      STATUS_500,
      STATUS_429
    }
  }

  public StripeWire(DSLContext database, ServerClock clock) throws IOException {
    bank = new Bank(database, clock, () -> messenger.ifPresent(Messenger::wake));
    desk = new StripeDesk(bank);
    this.database = database;
    this.clock = clock;
    deliveries = new Deliveries(new Events(database), signature, clock, http);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/v1/", this::serve);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The next call on that route meets it. */
  public void meets(String route, Trouble.Kind kind) {
    troubles.add(new Trouble(route, kind));
  }

  /** As long as this lasts, a call with that key is under way elsewhere. */
  public AutoCloseable busyWith(String key) {
    inFlight.add(key);
    return () -> inFlight.remove(key);
  }

  /** The customer pays with that card on Stripe's own form. */
  public void pay(Intent intent, TestCard card) {
    bank.confirm(intent.clientSecret(), card);
  }

  public void refundElsewhere(Intent intent, Money amount) {
    bank.refundElsewhere(intent.reference(), amount);
  }

  /** All that went back of a payment, whoever sent it. */
  public Money refunded(Intent intent) {
    var statement = (Statement.Known) bank.statement(intent.reference()).orElseThrow();
    var amounts = statement.refunds().stream().map(GatewayRefund::amount).toList();
    return Money.sum(amounts, statement.captured().currency());
  }

  public void dispute(Intent intent, GatewayDispute.State state) {
    bank.dispute(intent.reference(), state);
  }

  /** As after a day: a key that comes again is a new one. */
  public void forgetsKeys() {
    database.execute("truncate sandbox.answer");
  }

  /** All payments there are, by their names. */
  public List<String> payments() {
    return database.fetchValues("select id from sandbox.payment").stream()
        .map(String::valueOf)
        .toList();
  }

  /** All it has or had to tell, as sent now, the oldest first; nothing is marked as told. */
  public List<Sent> messages() {
    return database.fetchValues("select body from sandbox.event order by created_at, id").stream()
        .map(String::valueOf)
        .map(body -> new Sent(body, Map.of(HEADER, List.of(signed(body)))))
        .toList();
  }

  private String signed(String body) {
    return signature.of(body.getBytes(StandardCharsets.UTF_8), clock.now());
  }

  /** Tells all that is due by now; and from then on nothing by itself. */
  public void tell(URI listener) {
    while (deliveries.deliverDue(listener) > 0) {
      Thread.onSpinWait();
    }
  }

  /** From now on it tells what happens as soon as it does. */
  public void tellsTo(URI listener) {
    messenger = Optional.of(new Messenger(deliveries, listener, Duration.ofMillis(200)).start());
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = asked(exchange);
      var trouble = troubles.stream().filter(one -> one.route().equals(asked.route())).findFirst();
      trouble.ifPresent(troubles::remove);
      var reply = answer(asked, exchange, trouble.map(Trouble::kind));
      if (reply.isPresent() && !reply.get().isLost()) {
        send(exchange, reply.get());
      }
    }
  }

  private Optional<StripeReply> answer(
      StripeAsked asked, HttpExchange exchange, Optional<Trouble.Kind> trouble) {
    if (trouble.isEmpty()) {
      return Optional.of(letIn(asked, exchange));
    }
    return switch (trouble.get()) {
      case REQUEST_LOST -> Optional.empty();
      case STATUS_500 -> Optional.of(OOPS);
      case STATUS_429 -> Optional.of(StripeReply.refused(429, "rate_limit_error", "rate_limit"));
      case REPLY_LOST -> Optional.of(letIn(asked, exchange).lostIf(true));
      case STATUS_500_KEPT -> {
        asked.key().ifPresent(kept::add);
        yield Optional.of(OOPS);
      }
      case STATUS_500_AFTER -> {
        var _ = letIn(asked, exchange);
        yield Optional.of(OOPS);
      }
    };
  }

  private StripeReply letIn(StripeAsked asked, HttpExchange exchange) {
    var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
    boolean isBrowser = asked.route().endsWith("/confirm");
    var expected = "Bearer " + (isBrowser ? PUBLISHABLE_KEY : SECRET_KEY);
    return authorization.filter(expected::equals).isPresent()
        ? alone(asked)
        : StripeReply.refused(401, "invalid_request_error", "");
  }

  /** Of two with one key at the same moment, one is told to come again. */
  private StripeReply alone(StripeAsked asked) {
    if (asked.key().filter(kept::contains).isPresent()) {
      return OOPS.replayed();
    }
    if (asked.key().filter(key -> !inFlight.add(key)).isPresent()) {
      return StripeReply.refused(409, "idempotency_error", "idempotency_key_in_use");
    }
    try {
      return desk.answer(asked);
    } catch (IllegalArgumentException e) {
      return StripeReply.bad(String.valueOf(e.getMessage()));
    } finally {
      asked.key().ifPresent(inFlight::remove);
    }
  }

  private static StripeAsked asked(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    var path = exchange.getRequestURI().getPath().substring("/v1/".length());
    return new StripeAsked(
        exchange.getRequestMethod(),
        List.of(path.split("/", -1)),
        StripeForm.read(body + "&" + query),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key")));
  }

  private static void send(HttpExchange exchange, StripeReply reply) throws IOException {
    var bytes = reply.json().toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Request-Id", "req_of-the-wire");
    if (reply.isReplayed()) {
      exchange.getResponseHeaders().add("Idempotent-Replayed", "true");
    }
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    messenger.ifPresent(Messenger::close);
    http.close();
    server.stop(0);
  }
}
