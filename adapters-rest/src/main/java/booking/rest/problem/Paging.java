package booking.rest.problem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** So many of a list at a time; one more is looked for, to know whether there are more. */
public record Paging(int size) {
  private static final int USUAL = 50;
  private static final int LARGEST = 200;

  /** As a client asks for it. */
  public static Paging of(Optional<String> limit) {
    return new Paging(Ask.within("limit", limit, USUAL, 1, LARGEST));
  }

  public int andOneMore() {
    return size + 1;
  }

  public <T> List<T> shown(List<T> found) {
    return found.stream().limit(size).toList();
  }

  /** Where the next page begins, if there is one: after the last that is shown. */
  public <T> Optional<String> next(List<T> found, Function<T, UUID> id) {
    return found.size() > size
        ? Optional.of(id.apply(found.get(size - 1)).toString())
        : Optional.empty();
  }
}
