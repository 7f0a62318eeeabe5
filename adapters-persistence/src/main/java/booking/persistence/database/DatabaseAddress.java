package booking.persistence.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the database is and who we are there.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

  /**
   * Reads {@code postgres://user:password@host:port/name?options}, as hosting platforms write it;
   * {@code postgresql:} and {@code jdbc:postgresql:} do as well.
   */
  public static DatabaseAddress parse(String url) {
    var address = URI.create(url.replaceFirst("^jdbc:", ""));
    if (address.getScheme() == null || !address.getScheme().startsWith("postgres")) {
      throw new IllegalArgumentException("Not the address of a PostgreSQL database");
    }
    var who = address.getRawUserInfo() == null ? "" : address.getRawUserInfo();
    int colon = who.indexOf(':');
    var port = address.getPort() < 0 ? 5432 : address.getPort();
    var options = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return new DatabaseAddress(
        "jdbc:postgresql://" + address.getHost() + ":" + port + address.getRawPath() + options,
        decoded(colon < 0 ? who : who.substring(0, colon)),
        decoded(colon < 0 ? "" : who.substring(colon + 1)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return jdbcUrl;
  }
}
