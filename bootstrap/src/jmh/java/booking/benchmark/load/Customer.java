package booking.benchmark.load;

import java.util.Optional;

/** Somebody who comes again and again. Each visit is one request or several, one after another. */
public interface Customer {

  /** The first request of a new visit. */
  Request begin();

  /**
   * What is asked next, or nothing when the visit is over.
   *
   * @throws Response.Unexpected when it has failed
   */
  Optional<Request> hear(Response response);

  /** One who makes the same kind of request each time, and expects to be answered with this. */
  static Customer asking(int expected, java.util.function.Supplier<Request> request) {
    return new Customer() {
      @Override
      public Request begin() {
        return request.get();
      }

      @Override
      public Optional<Request> hear(Response response) {
        response.expect(expected);
        return Optional.empty();
      }
    };
  }
}
