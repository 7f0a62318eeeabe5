package booking.rest.problem;

/** A refusal on its way out of where it cannot be returned: filters, readers, look-ups. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.code().text(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
