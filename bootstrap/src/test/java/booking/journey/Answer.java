package booking.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the service answered. */
public record Answer(int status, String text, HttpResponse<String> raw) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body(), response);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: " + text, e);
    }
  }

  /** By a pointer such as {@code /order/status}. */
  public String at(String pointer) {
    var found = json().at(pointer);
    if (found.isMissingNode()) {
      throw new IllegalStateException("Nothing at %s of %d %s".formatted(pointer, status, text));
    }
    return found.asText();
  }

  /** The code of a problem. */
  public String code() {
    return at("/code");
  }
}
