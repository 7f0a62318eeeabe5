package booking.notifications.pdf;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;
import java.util.stream.Collectors;

/**
 * Writes what no font can show in Latin letters, so that a name stays a name; what has no such form
 * becomes a sign that says so, and never an empty box.
 */
final class Legible {
  private static final String UNREADABLE = "\ufffd";

  /** Made when first needed: it takes a moment, which no start should wait for. */
  private static final class Latin {
    private static final Transliterator OF_ANY = Transliterator.getInstance("Any-Latin");
  }

  private final Fonts fonts;
  private volatile BitSet known = new BitSet();

  Legible(Fonts fonts) {
    this.fonts = fonts;
  }

  String in(String text) {
    return canShow(text) ? text : shown(text);
  }

  /** Script by script, since signs of one script change each other. */
  private String shown(String text) {
    var all = new StringBuilder();
    var strange = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (canShow(c)) {
            all.append(latin(strange)).appendCodePoint(c);
          } else {
            strange.appendCodePoint(c);
          }
        });
    return all.append(latin(strange)).toString();
  }

  private String latin(StringBuilder strange) {
    if (strange.isEmpty()) {
      return "";
    }
    var latin = Latin.OF_ANY.transliterate(strange.toString());
    strange.setLength(0);
    return latin
        .codePoints()
        .mapToObj(c -> canShow(c) ? Character.toString(c) : UNREADABLE)
        .collect(Collectors.joining());
  }

  private boolean canShow(String text) {
    return text.codePoints().allMatch(this::canShow);
  }

  private boolean canShow(int c) {
    return Character.isWhitespace(c) || characters().get(c);
  }

  /** Looked up when first needed, which takes a moment. */
  private BitSet characters() {
    if (known.isEmpty()) {
      known = fonts.characters();
    }
    return known;
  }
}
