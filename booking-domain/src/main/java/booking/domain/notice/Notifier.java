package booking.domain.notice;

/** Port: says things. */
public interface Notifier {

  /**
   * Hands the notice over for good, or throws: then it may be tried again. A repetition of the same
   * id is recognisable to the one who receives it.
   *
   * @throws NotSent when it could not be handed over
   */
  void send(Notice notice);

  /** It could not be handed over now. */
  final class NotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSent(String why, Throwable cause) {
      super(why, cause);
    }
  }
}
