package booking.persistence.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who we are there.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {
  /** By hand, since names of containers may have an underscore, which hosts of a URI must not. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "((?<user>[^:@]*)(:(?<password>[^@]*))?@)?(?<host>[^:@]+|\\[.+])(:(?<port>\\d+))?");

  /**
   * Reads {@code postgres://user:password@host:port/name?options}, as hosting platforms write it;
   * {@code postgresql:} and {@code jdbc:postgresql:} do as well.
   */
  public static DatabaseAddress parse(String url) {
    var address = uri(url.replaceFirst("^jdbc:", ""));
    var authority = AUTHORITY.matcher(Optional.ofNullable(address.getRawAuthority()).orElse(""));
    var scheme = Optional.ofNullable(address.getScheme()).orElse("");
    if (!scheme.matches("postgres(ql)?")
        || !authority.matches()
        || address.getRawPath().length() < 2) {
      throw unreadable();
    }
    var port = Optional.ofNullable(authority.group("port")).orElse("5432");
    var options = Optional.ofNullable(address.getRawQuery()).map(query -> "?" + query).orElse("");
    return new DatabaseAddress(
        "jdbc:postgresql://"
            + authority.group("host")
            + ":"
            + port
            + address.getRawPath()
            + options,
        decoded(authority.group("user")),
        decoded(authority.group("password")));
  }

  /** What is wrong with it is not repeated, since there is a password in it. */
  private static URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "Not the address of a PostgreSQL database: postgres://user:password@host:port/name, with"
            + " special characters in per cent");
  }

  private static String decoded(@Nullable String text) {
    return text == null ? "" : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Without options, among which there may be a password. */
  @Override
  public String toString() {
    return jdbcUrl.replaceFirst("\\?.*", "");
  }
}
