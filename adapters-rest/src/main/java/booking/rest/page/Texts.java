package booking.rest.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one page says in one language; in English to whoever reads one that we do not write. */
public final class Texts {
  private final ResourceBundle sentences;

  private Texts(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  public static Texts of(String page, Locale reader) {
    // Not the machine's language: a server in Berlin writes to a Frenchman in English.
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(ResourceBundle.getBundle("pages." + page, reader, control));
  }

  public Locale language() {
    return sentences.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : sentences.getLocale();
  }

  /** The sentence with its gaps {@code {0}, {1}, …} filled as they are. */
  public String say(String key, String... gaps) {
    return new MessageFormat(sentences.getString(key), Locale.ROOT).format(gaps);
  }

  /** Everything, for a template to pick what has no gaps. */
  public Map<String, String> all() {
    return sentences.keySet().stream()
        .collect(Collectors.toMap(Function.identity(), sentences::getString));
  }
}
