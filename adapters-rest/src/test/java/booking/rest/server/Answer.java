package booking.rest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** What the server said. */
record Answer(HttpResponse<String> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    try {
      return body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(body());
    } catch (IOException e) {
      throw new UncheckedIOException(body(), e);
    }
  }

  /** Something within, as {@code /order/status}. */
  String at(String pointer) {
    return json().at(pointer).asText();
  }

  /** The status and, of a problem, its code and field: {@code 404 unknown-session items[0].id}. */
  String gist() {
    var words = new StringBuilder().append(status());
    for (var member : new String[] {"code", "field"}) {
      if (header("content-type").startsWith("application/problem+json") && json().has(member)) {
        words.append(' ').append(json().get(member).asText());
      }
    }
    return words.toString();
  }

  @Override
  public String toString() {
    return status() + " " + body();
  }
}
