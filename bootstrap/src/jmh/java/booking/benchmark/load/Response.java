package booking.benchmark.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An answer, where it was received: to be read before the next one comes.
 *
 * @param body from its position to its limit
 */
public record Response(int status, ByteBuffer body) {

  /** Not what was to be answered; the visit ends here. */
  public static final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unexpected(String answer) {
      super(answer);
    }
  }

  public Response expect(int expected) {
    if (status != expected) {
      throw new Unexpected(status + " instead of " + expected + ": " + text());
    }
    return this;
  }

  public String text() {
    return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
  }

  /** The first text of this name, wherever it is: cheaper than reading it all as JSON. */
  public String word(String name) {
    return word(text(), 0, name);
  }

  /** The first text of this name after the beginning of such an object. */
  public String wordIn(String object, String name) {
    var all = text();
    return word(all, indexAfter(all, 0, "\"" + object + "\":{"), name);
  }

  private static String word(String all, int from, String name) {
    int start = indexAfter(all, from, "\"" + name + "\":\"");
    return all.substring(start, all.indexOf('"', start));
  }

  private static int indexAfter(String all, int from, String what) {
    int at = all.indexOf(what, from);
    if (at < 0) {
      throw new Unexpected("No " + what + " in " + all);
    }
    return at + what.length();
  }
}
