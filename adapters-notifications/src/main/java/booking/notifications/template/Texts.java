package booking.notifications.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language; English for whoever reads one that we do not write. */
public final class Texts {

  private final ResourceBundle sentences;

  /** Those of mails. */
  Texts(Locale reader) {
    this(Texts.class, reader);
  }

  /**
   * Those beside a class.
   *
   * @param home in whose package there is a bundle {@code texts}
   */
  public Texts(Class<?> home, Locale reader) {
    // Not the machine's language: a server in Berlin writes to a Frenchman in English.
    sentences =
        ResourceBundle.getBundle(
            home.getPackageName() + ".texts",
            reader,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale language() {
    return sentences.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : sentences.getLocale();
  }

  /** The sentence with its gaps {@code {0}, {1}, …} filled as they are. */
  public String say(String key, String... gaps) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(gaps);
  }
}
