package booking.notifications.email;

import static org.assertj.core.api.Assertions.assertThatCode;

import booking.domain.party.EmailAddress;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class MailableAddressProperties {

  @Property
  void what_is_an_address_can_be_written_to(@ForAll("texts") String text) {
    var accepted = accepted(text);
    Statistics.label("is an address")
        .collect(accepted.isPresent())
        .coverage(seen -> seen.check(true).percentage(share -> share > 10 && share < 90));
    accepted.ifPresent(address ->
        assertThatCode(() -> new InternetAddress(ascii(address), true).validate())
            .doesNotThrowAnyException());
  }

  /** Mostly harmless, since what is no address tells nothing. */
  @Provide
  Arbitrary<String> texts() {
    var local =
        Arbitraries.strings()
            .withChars("abcdefghijklmnopqrstuvwxyz.+'-_ö山(<[\"\\:,; \u202e\0")
            .ofMinLength(1)
            .ofMaxLength(5);
    var domain =
        Arbitraries.strings()
            .withChars("abcdefghijklmnopqrstuvwxyz1.-ö山_[ \u200b")
            .ofMinLength(1)
            .ofMaxLength(5);
    return Combinators.combine(local, domain).as((to, at) -> to + "@" + at + ".example");
  }

  private static Optional<EmailAddress> accepted(String text) {
    try {
      return Optional.of(new EmailAddress(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String ascii(EmailAddress address) {
    int at = address.value().lastIndexOf('@') + 1;
    return address.value().substring(0, at) + IDN.toASCII(address.value().substring(at));
  }
}
