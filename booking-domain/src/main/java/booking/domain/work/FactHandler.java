package booking.domain.work;

/** Acts on facts after they were stored. It may meet the same fact more than once. */
public interface FactHandler {

  /** Which facts it is told of, and by what name; always the same. */
  Subscription subscription();

  /** An exception means: not now, try again later. */
  void handle(Fact fact);
}
