package booking.notifications.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language; English for whoever reads one that we do not write. */
final class Texts {
  private static final String BUNDLE = Texts.class.getPackageName() + ".texts";

  private final ResourceBundle sentences;

  Texts(Locale reader) {
    // Not the machine's language: a server in Berlin writes to a Frenchman in English.
    sentences =
        ResourceBundle.getBundle(
            BUNDLE,
            reader,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale language() {
    return sentences.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : sentences.getLocale();
  }

  /** The sentence with its gaps {@code {0}, {1}, …} filled as they are. */
  String say(String key, String... gaps) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(gaps);
  }
}
