package booking.notifications.email;

import booking.domain.party.EmailAddress;
import booking.notifications.template.Written;
import java.time.Instant;
import java.util.List;

/**
 * A notice ready to be sent.
 *
 * @param notice the notice's id: a letter with the same one says the same thing again
 * @param from whose name it is sent in; the address is the sending service's own
 * @param copies who else gets it, for all to see
 * @param replyTo who reads the answer
 */
public record Letter(
    String notice,
    Instant at,
    Party from,
    Party to,
    List<EmailAddress> copies,
    Party replyTo,
    Written written,
    List<Enclosure> enclosures) {

  public record Party(String name, EmailAddress address) {}

  /** A file that goes with it. */
  public static final class Enclosure {
    private final String name;
    private final String type;
    private final byte[] bytes;

    public Enclosure(String name, String type, byte[] bytes) {
      this.name = name;
      this.type = type;
      this.bytes = bytes.clone();
    }

    public String name() {
      return name;
    }

    public String type() {
      return type;
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  public Letter {
    copies = List.copyOf(copies);
    enclosures = List.copyOf(enclosures);
  }
}
