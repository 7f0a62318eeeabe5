package booking.bootstrap.sandbox.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/** A service that hears webhooks and answers as it was told to; otherwise with 200. */
public final class Listener implements AutoCloseable {
  private final HttpServer server;
  private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

  public record Heard(String path, String body, Map<String, List<String>> headers) {}

  public Listener() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::hear);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public void answer(int... statuses) {
    for (int status : statuses) {
      answers.add(status);
    }
  }

  /** All it has heard so far, the earliest first. */
  public BlockingQueue<Heard> heard() {
    return heard;
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers =
          exchange.getRequestHeaders().entrySet().stream()
              .collect(
                  Collectors.toMap(
                      header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
      heard.add(new Heard(exchange.getRequestURI().getPath(), body, headers));
      var status = answers.poll();
      exchange.sendResponseHeaders(status == null ? 200 : status, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
