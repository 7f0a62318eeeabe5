package booking.stripe.payment;

import booking.domain.payment.GatewayKey;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;

/**
 * The line to Stripe: every call that goes wrong becomes a {@link Failure}, and is noted without
 * anything that is secret or about a person. Nothing is repeated behind our back.
 */
final class Line {
  private static final System.Logger LOG = System.getLogger(Line.class.getName());

  private final V1Services stripe;

  Line(StripeAccount account) {
    stripe =
        StripeClient.builder()
            .setApiKey(account.secretKey())
            .setApiBase(account.apiBase().toString())
            .setHttpClient(new Transport(account.patience()))
            .setMaxNetworkRetries(0)
            .build()
            .v1();
  }

  @FunctionalInterface
  interface Request<T> {
    T to(V1Services stripe) throws StripeException;
  }

  /**
   * @param call what is done, for the log
   * @param about ours or Stripe's name of what it is done to, for the log
   */
  <T> T call(String call, Object about, Request<T> request, Function<Failure, T> otherwise) {
    try {
      return request.to(stripe);
    } catch (StripeException e) {
      var failure = Failure.of(e);
      note(call, about, failure, Optional.ofNullable(e.getRequestId()));
      return otherwise.apply(failure);
    } catch (RuntimeException e) {
      // An answer that makes no sense, or a network that failed where none of its own is thrown.
      var failure = new Failure.Unknown(e.getClass().getSimpleName());
      note(call, about, failure, Optional.empty());
      return otherwise.apply(failure);
    }
  }

  @FunctionalInterface
  interface KeyedRequest<T> {
    T to(V1Services stripe, RequestOptions key) throws StripeException;
  }

  /**
   * The same for what can be done only once anyway, or costs nothing when it is done twice: where
   * Stripe keeps a trouble of its own under the key, it is asked by another.
   */
  <T> T call(
      String call,
      Object about,
      GatewayKey key,
      KeyedRequest<T> request,
      Function<Failure, T> otherwise) {
    var again = new GatewayKey(key.value() + "-again");
    return call(
        call,
        about,
        stripe -> request.to(stripe, Params.with(key)),
        failure ->
            failure instanceof Failure.Unknown(_, var forGood) && forGood
                ? call(call, about, stripe -> request.to(stripe, Params.with(again)), otherwise)
                : otherwise.apply(failure));
  }

  /** Of exceptions nothing is noted: what they say may hold what was sent. */
  private static void note(String call, Object about, Failure failure, Optional<String> request) {
    switch (failure) {
      case Failure.Refused(var code, _) -> log(Level.INFO, call, about, code, request);
      case Failure.KeyReused _ -> log(Level.WARNING, call, about, "idempotency_error", request);
      case Failure.Unknown(var why, _) ->
          log(Level.WARNING, call, about, "unknown, " + why, request);
      case Failure.NotLetIn _ ->
          log(Level.ERROR, call, about, "NOT LET IN: look at STRIPE_SECRET_KEY", request);
    }
  }

  private static void log(
      Level level, String call, Object about, String what, Optional<String> request) {
    LOG.log(level, "Stripe: {0} {1}: {2} ({3})", call, about, what, request.orElse("no request"));
  }
}
