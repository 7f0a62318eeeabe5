package booking.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * The browser of this machine. Where there is none, tests that need it are skipped and say so;
 * unless {@code BOOKING_BROWSER=required}, and then they fail.
 */
final class Chromium implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final String MISSING =
      "No /usr/bin/chromium, so nobody looks at the pages; Debian has it: apt-get install chromium";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium start() {
    var executable = installed();
    // It brings no browser, and downloads none.
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(playwright, playwright.chromium().launch(options(executable)));
  }

  private static BrowserType.LaunchOptions options(Path executable) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(executable)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }

  private static Path installed() {
    return PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow(Chromium::missing);
  }

  @SuppressWarnings("SystemOut") // Surefire counts what is skipped and keeps the reason to itself.
  private static RuntimeException missing() {
    var required = Optional.ofNullable(System.getenv("BOOKING_BROWSER")).orElse("");
    if (required.equals("required")) {
      return new IllegalStateException(MISSING);
    }
    System.err.println("SKIPPED: " + MISSING);
    return new TestAbortedException(MISSING);
  }

  /** A window of its own, as wide as a desk or a hand. */
  Window window(int width, int height) {
    return new Window(
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
