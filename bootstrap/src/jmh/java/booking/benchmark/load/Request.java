package booking.benchmark.load;

import java.nio.charset.StandardCharsets;

/** One request, as the bytes that go over the wire. */
public final class Request {
  private final byte[] bytes;

  private Request(String text) {
    this.bytes = text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static Request get(String path) {
    return new Request("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  /** JSON posted under an idempotency key. The body is ASCII. */
  public static Request post(String path, String key, String body) {
    return new Request(posting(path, key) + closing(body));
  }

  /** The same, by somebody who has a token. */
  public static Request post(String path, String key, String token, String body) {
    return new Request(
        posting(path, key) + "Authorization: Bearer " + token + "\r\n" + closing(body));
  }

  private static String posting(String path, String key) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nIdempotency-Key: "
        + key
        + "\r\n";
  }

  private static String closing(String body) {
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  byte[] bytes() {
    return bytes;
  }
}
