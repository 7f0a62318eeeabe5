package booking.rest.cancellation;

import booking.domain.pricing.Basket.TicketWish;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeyedRequest;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which tickets of a booking are meant. */
final class Tickets {
  private static final Pattern ONE = Pattern.compile("([A-Za-z0-9_-]{1,40}):([1-9][0-9]{0,3})");

  private Tickets() {}

  /** As in an address: {@code adult:1,child:2}. */
  static List<TicketWish> read(Optional<String> text) {
    return text.map(all -> Arrays.stream(all.split(",", -1)).map(Tickets::one).toList())
        .orElse(List.of());
  }

  private static TicketWish one(String text) {
    var found = ONE.matcher(text);
    if (!found.matches()) {
      throw Ask.invalid("tickets", "as adult:1,child:2").refused();
    }
    return new TicketWish(found.group(1), Integer.parseInt(found.group(2)));
  }

  static List<TicketWish> of(List<CancelBody.TicketBody> tickets) {
    return tickets.stream().map(one -> new TicketWish(one.type(), one.quantity())).toList();
  }

  /** Doing it again would cancel more, so that a key has to tell the one from the other. */
  static KeyedRequest keyed(HttpRequest<?> request) {
    return KeyedRequest.of(request)
        .orElseThrow(() ->
            Problem.of(
                    ProblemCode.IDEMPOTENCY_KEY_MISSING,
                    "Some of the tickets are cancelled once for each key.")
                .refused());
  }
}
