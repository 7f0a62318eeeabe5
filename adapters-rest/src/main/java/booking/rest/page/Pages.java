package booking.rest.page;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Renders pages from templates, everything in them escaped. A page may hold personal data and its
 * address a token: it is kept by no cache, and where a link leads it is not told of.
 */
@Singleton
public final class Pages {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");
  private static final String OWN_FILES_ONLY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private final PebbleEngine engine;

  Pages() {
    var loader = new ClasspathLoader(Pages.class.getClassLoader());
    loader.setPrefix("pages");
    loader.setSuffix(".html");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ENGLISH)
            .build();
  }

  public MutableHttpResponse<String> page(
      HttpStatus status, String template, Map<String, Object> values) {
    return guarded(HttpResponse.status(status), OWN_FILES_ONLY)
        .contentType(HTML)
        .body(render(template, values));
  }

  /**
   * One with a form, which is sent here and nowhere else. A browser that may not tell us either
   * where it was says that the form came from nowhere, as one of a stranger would.
   */
  public MutableHttpResponse<String> pageWithForm(String template, Map<String, Object> values) {
    var policy = OWN_FILES_ONLY.replace("form-action 'none'", "form-action 'self'");
    var page = guarded(HttpResponse.<String>ok(), policy).contentType(HTML);
    page.getHeaders().set("Referrer-Policy", "same-origin");
    return page.body(render(template, values));
  }

  /** One that runs scripts of ours, which ask for nothing but what is here. */
  public MutableHttpResponse<String> pageWithScripts(String template) {
    return guarded(
            HttpResponse.<String>ok(),
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src"
                + " 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'")
        .contentType(HTML)
        .body(render(template, Map.of()));
  }

  /** Where the scripts of a page that takes money talk to. */
  public enum Paying {
    HERE(""),
    /** Its own fields for cards, which only it may read. */
    AT_STRIPE("https://js.stripe.com");

    private final String scripts;

    Paying(String scripts) {
      this.scripts = scripts;
    }

    private String policy() {
      var calls = this == HERE ? "" : " https://api.stripe.com";
      var frames = this == HERE ? "'none'" : scripts + " https://hooks.stripe.com";
      return ("default-src 'none'; script-src 'self' %s; style-src 'self'; img-src 'self';"
              + " connect-src 'self'%s; frame-src %s; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'")
          .formatted(scripts, calls, frames);
    }
  }

  public MutableHttpResponse<String> payingPage(
      String template, Map<String, Object> values, Paying paying) {
    return guarded(HttpResponse.<String>ok(), paying.policy())
        .contentType(HTML)
        .body(render(template, values));
  }

  private String render(String template, Map<String, Object> values) {
    try {
      var page = new StringWriter();
      engine.getTemplate(template).evaluate(page, values);
      return page.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("A page cannot be rendered: " + template, e);
    }
  }

  private static <T> MutableHttpResponse<T> guarded(MutableHttpResponse<T> page, String policy) {
    return page.header("Content-Security-Policy", policy)
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Robots-Tag", "noindex");
  }
}
