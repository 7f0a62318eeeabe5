package booking.bootstrap.settings;

import booking.bootstrap.settings.Settings.Refused;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What makes Stripe take real cards. All of it, or none.
 *
 * @param publishableKey for customers' browsers
 * @param apiBase what stands in for Stripe, in tests
 */
public record StripeKeys(
    String secretKey, String webhookSecret, String publishableKey, Optional<URI> apiBase) {
  public static final String SECRET_KEY = "STRIPE_SECRET_KEY";
  private static final String WEBHOOK_SECRET = "STRIPE_WEBHOOK_SECRET";
  private static final String PUBLISHABLE_KEY = "STRIPE_PUBLISHABLE_KEY";
  private static final String API_BASE = "STRIPE_API_BASE";

  private static final Pattern SECRET = Pattern.compile("[sr]k_(test|live)_\\S+");
  private static final Pattern WEBHOOK = Pattern.compile("whsec_\\S+");
  private static final Pattern PUBLISHABLE = Pattern.compile("pk_(test|live)_\\S+");

  /** Says nothing, since it is secret. */
  @Override
  public String toString() {
    return "StripeKeys[…]";
  }

  /** Whether money really moves. */
  public boolean isLive() {
    return secretKey.startsWith("_live_", 2);
  }

  /** Reads variables by their names; empty when there are none. */
  static Optional<StripeKeys> from(
      Function<String, Optional<String>> named, Optional<URI> apiBase, boolean production) {
    var names = List.of(SECRET_KEY, WEBHOOK_SECRET, PUBLISHABLE_KEY);
    boolean any =
        apiBase.isPresent() || names.stream().anyMatch(name -> named.apply(name).isPresent());
    if (!any) {
      return Optional.empty();
    }
    var keys =
        new StripeKeys(
            read(named, SECRET_KEY, SECRET, "sk_test_…, sk_live_… or a restricted rk_…"),
            read(named, WEBHOOK_SECRET, WEBHOOK, "whsec_…"),
            read(named, PUBLISHABLE_KEY, PUBLISHABLE, "pk_test_… or pk_live_…"),
            apiBase);
    return Optional.of(keys.consistent(production));
  }

  private static String read(
      Function<String, Optional<String>> named, String name, Pattern form, String like) {
    var value =
        named
            .apply(name)
            .orElseThrow(() ->
                new Refused(name + " is missing: Stripe needs it, and it looks like " + like));
    if (!form.matcher(value).matches()) {
      throw new Refused(name + " does not look like " + like);
    }
    return value;
  }

  private StripeKeys consistent(boolean production) {
    if (isLive() != publishableKey.startsWith("pk_live_")) {
      throw new Refused(
          "%s and %s are one for tests and one in earnest".formatted(SECRET_KEY, PUBLISHABLE_KEY));
    }
    if (production && !isLive()) {
      throw new Refused(
          SECRET_KEY + " is for tests only, at which no money moves, and this is production");
    }
    if (apiBase.isPresent() && (production || isLive())) {
      throw new Refused(API_BASE + " is for tests: real keys are shown to Stripe alone");
    }
    return this;
  }
}
