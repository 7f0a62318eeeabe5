package booking.bootstrap.settings;

import booking.domain.party.EmailAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the environment decides. Without any of it the service runs by itself.
 *
 * @param publicUrl where customers reach the service; empty for the address it listens on
 * @param databaseUrl a PostgreSQL of yours; empty for an embedded one in the data folder
 * @param redisUrl a cache shared by instances; empty for one in the process
 * @param smtpUrl where mail goes; empty for a mailbox in the data folder
 * @param mailFrom the address that mail comes from
 * @param adminEmail where the platform reads what is not for suppliers alone; empty for nowhere
 * @param clientAddressHeader in which a proxy in front says who asks; empty where none is in front
 * @param holdFor how long unpaid claims live, instead of what each supplier says
 * @param stripe where cards are charged; empty for the sandbox
 * @param production refuses everything that is only played
 */
public record Settings(
    Path dataDir,
    Optional<URI> publicUrl,
    Optional<String> databaseUrl,
    Optional<URI> redisUrl,
    Optional<String> smtpUrl,
    String mailFrom,
    Optional<String> adminEmail,
    Optional<String> adminApiKey,
    Optional<String> serverKey,
    Optional<String> clientAddressHeader,
    Optional<Duration> holdFor,
    Optional<StripeKeys> stripe,
    boolean production) {

  /** Refused, since it makes no sense; the message names the variable. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String why) {
      super(why);
    }
  }

  /** Says nothing, since half of it is secret. */
  @Override
  public String toString() {
    return "Settings[…]";
  }

  /** Reads variables by their names in the environment, such as {@code DATABASE_URL}. */
  public static Settings from(Function<String, Optional<String>> environment) {
    Function<String, Optional<String>> named =
        name -> environment.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    return new Settings(
            Path.of(named.apply("DATA_DIR").orElse("data")).toAbsolutePath(),
            uri(named, "PUBLIC_URL"),
            named.apply("DATABASE_URL"),
            uri(named, "REDIS_URL"),
            named.apply("SMTP_URL"),
            named.apply("MAIL_FROM").orElse("bookings@booking.localhost"),
            named.apply("ADMIN_EMAIL").map(Settings::email),
            named.apply("ADMIN_API_KEY"),
            named.apply("SERVER_KEY"),
            named.apply("CLIENT_ADDRESS_HEADER"),
            named.apply("HOLD_TTL").map(Settings::duration),
            StripeKeys.from(named, uri(named, "STRIPE_API_BASE"), production(named)),
            production(named))
        .consistent();
  }

  /** Instances that share a database must share its keys: none may make up its own. */
  private Settings consistent() {
    if (databaseUrl.isPresent() && serverKey.isEmpty()) {
      throw new Refused(
          "SERVER_KEY is needed with DATABASE_URL: every instance signs with the same one");
    }
    if (databaseUrl.isPresent() && adminApiKey.isEmpty()) {
      throw new Refused(
          "ADMIN_API_KEY is needed with DATABASE_URL: every instance accepts the same one");
    }
    if (serverKey.filter(key -> key.length() < 16).isPresent()) {
      throw new Refused("SERVER_KEY is too short to be a secret: at least 16 characters");
    }
    if (adminApiKey.filter(key -> key.length() < 16).isPresent()) {
      throw new Refused("ADMIN_API_KEY is too short to be a secret: at least 16 characters");
    }
    return this;
  }

  private static boolean production(Function<String, Optional<String>> named) {
    var profile = named.apply("BOOKING_PROFILE").orElse("");
    if (!profile.isEmpty() && !profile.equals("production")) {
      throw new Refused("BOOKING_PROFILE is either production or not set, and not " + profile);
    }
    return profile.equals("production");
  }

  private static Optional<URI> uri(Function<String, Optional<String>> named, String name) {
    return named
        .apply(name)
        .map(value -> {
          try {
            var uri = URI.create(value);
            if (uri.getScheme() != null && uri.getHost() != null) {
              return uri;
            }
          } catch (IllegalArgumentException notAUri) {
            throw new Refused(name + " is not a URL");
          }
          throw new Refused(name + " is not a URL with scheme and host");
        });
  }

  private static String email(String value) {
    try {
      return new EmailAddress(value).value();
    } catch (IllegalArgumentException no) {
      throw new Refused("ADMIN_EMAIL is not an e-mail address");
    }
  }

  private static Duration duration(String value) {
    try {
      var duration = Duration.parse(value.startsWith("P") ? value : "PT" + value);
      if (duration.isPositive()) {
        return duration;
      }
    } catch (DateTimeParseException notADuration) {
      throw new Refused("HOLD_TTL is not a duration such as 15m or PT15M");
    }
    throw new Refused("HOLD_TTL is not positive");
  }
}
