package booking.application;

import booking.domain.work.Ids;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;

/** Ids as they come, but for the next codes, which can be dictated. */
public final class DictatedCodes implements Ids {
  private final Ids ids;
  private final Queue<String> dictated = new ArrayDeque<>();

  DictatedCodes(Ids ids) {
    this.ids = ids;
  }

  public synchronized void next(String... codes) {
    dictated.addAll(List.of(codes));
  }

  @Override
  public UUID next() {
    return ids.next();
  }

  @Override
  public synchronized String code() {
    return dictated.isEmpty() ? ids.code() : dictated.remove();
  }
}
