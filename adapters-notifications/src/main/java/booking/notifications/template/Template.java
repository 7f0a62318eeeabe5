package booking.notifications.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** A page with gaps. Whatever fills a gap of HTML is escaped. */
final class Template {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n(\\h*\\n)+");

  enum Kind {
    TEXT,
    HTML
  }

  private final PebbleTemplate template;

  Template(String name, Kind kind) {
    template =
        new PebbleEngine.Builder()
            .loader(loader())
            .strictVariables(true)
            .autoEscaping(kind == Kind.HTML)
            .newLineTrimming(false)
            .build()
            .getTemplate(name);
  }

  private static ClasspathLoader loader() {
    var loader = new ClasspathLoader(Template.class.getClassLoader());
    loader.setPrefix(Template.class.getPackageName().replace('.', '/'));
    loader.setCharset("UTF-8");
    return loader;
  }

  String fill(Map<String, Object> gaps) {
    var written = new StringWriter();
    try {
      template.evaluate(written, gaps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return EMPTY_LINES.matcher(written.toString()).replaceAll("\n\n").strip() + "\n";
  }
}
