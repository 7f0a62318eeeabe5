package booking.notifications.email;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Where a mail server is: {@code smtp://host[:port]} or {@code smtps://user:password@host[:port]},
 * user and password percent-encoded. {@code smtps} speaks TLS from the first byte; {@code smtp}
 * turns to TLS where the server can, and must when a password is to travel to another machine.
 */
public record SmtpUrl(boolean tls, String host, int port, Optional<Login> login) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Its text never appears in {@link #toString}. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[…]";
    }
  }

  /** Refuses, without repeating it, what is not such a URL. */
  public static SmtpUrl parse(String text) {
    var url = uri(text);
    boolean tls = "smtps".equals(url.getScheme());
    if ((!tls && !"smtp".equals(url.getScheme())) || url.getHost() == null) {
      throw new IllegalArgumentException("A mail server is smtp://… or smtps://…");
    }
    var login = Optional.ofNullable(url.getRawUserInfo()).map(SmtpUrl::login);
    int port = url.getPort() > 0 ? url.getPort() : defaultPort(tls, login.isPresent());
    return new SmtpUrl(tls, url.getHost(), port, login);
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException _) {
      // Not its message and not itself as the cause: it repeats the text, with the password.
      throw new IllegalArgumentException("The mail server's URL is not a URL");
    }
  }

  private static int defaultPort(boolean tls, boolean login) {
    return tls ? 465 : login ? 587 : 25;
  }

  private static Login login(String userInfo) {
    int colon = userInfo.indexOf(':');
    return colon < 0
        ? new Login(decoded(userInfo), "")
        : new Login(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1)));
  }

  /** A plus is a plus here, unlike in forms. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  boolean mustTurnToTls() {
    return !tls && login.isPresent() && !THIS_MACHINE.contains(host);
  }
}
