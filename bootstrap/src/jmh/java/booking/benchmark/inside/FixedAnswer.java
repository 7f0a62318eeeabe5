package booking.benchmark.inside;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** As fast as an answer of that size can be on this server: it is there already. */
@Controller("/fixed")
@Requires(env = FixedAnswer.ENVIRONMENT)
public final class FixedAnswer {
  public static final String ENVIRONMENT = "fixed-answer";
  private static final String FRAME = "{\"filling\":\"\"}";

  private final Map<Integer, byte[]> answers = new ConcurrentHashMap<>();

  @Get("/{bytes}")
  byte[] ofSize(int bytes) {
    return answers.computeIfAbsent(bytes, FixedAnswer::filled);
  }

  private static byte[] filled(int bytes) {
    return FRAME
        .replace("\"\"", "\"" + "x".repeat(bytes - FRAME.length()) + "\"")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
