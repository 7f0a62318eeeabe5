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
public final class Template {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n(\\h*\\n)+");

  public enum Kind {
    TEXT,
    HTML
  }

  private final PebbleTemplate template;

  Template(String name, Kind kind) {
    this(Template.class, name, kind);
  }

  /**
   * One that lies beside a class.
   *
   * @param home in whose package it is
   */
  public Template(Class<?> home, String name, Kind kind) {
    template =
        new PebbleEngine.Builder()
            .loader(loader(home))
            .strictVariables(true)
            .autoEscaping(kind == Kind.HTML)
            .newLineTrimming(false)
            .build()
            .getTemplate(name);
  }

  private static ClasspathLoader loader(Class<?> home) {
    var loader = new ClasspathLoader(home.getClassLoader());
    loader.setPrefix(home.getPackageName().replace('.', '/'));
    loader.setCharset("UTF-8");
    return loader;
  }

  public String fill(Map<String, Object> gaps) {
    var written = new StringWriter();
    try {
      template.evaluate(written, gaps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return EMPTY_LINES.matcher(written.toString()).replaceAll("\n\n").strip() + "\n";
  }
}
