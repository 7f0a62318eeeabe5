package booking.rest.problem;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.stream.Stream;

/**
 * Refuses addresses that are no plain text, before anything else looks at them: what is within them
 * is looked up and kept, and no database keeps every character.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AddressFilter {
  /** What decoding puts where there are bytes that are no character. */
  private static final char UNDECODABLE = '\uFFFD';

  @RequestFilter
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void read(HttpRequest<?> request) {
    var address = request.getUri();
    if (Stream.ofNullable(address.getPath()).anyMatch(AddressFilter::isOdd)
        || Stream.ofNullable(address.getQuery()).anyMatch(AddressFilter::isOdd)) {
      throw Problem.of(
              ProblemCode.INVALID_ADDRESS, "Path and query are UTF-8, without control characters.")
          .refused();
    }
  }

  private static boolean isOdd(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) || c == UNDECODABLE);
  }
}
