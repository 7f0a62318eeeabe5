package booking.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser window that writes down what it asks for, and what goes wrong in it. */
final class Window implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  Window(BrowserContext context) {
    this.context = context;
    context.onRequest(request -> requests.add(request.url()));
    context.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        troubles.add(message.text());
      }
    });
    context.onWebError(error -> troubles.add(error.error()));
    page = context.newPage();
  }

  Page open(URI address) {
    page.navigate(address.toString());
    return page;
  }

  /** Errors and warnings of scripts, policies and files that did not come. */
  List<String> troubles() {
    return troubles;
  }

  /** What was asked of anybody but the one whose address this is. */
  List<String> requestsToOthersThan(URI origin) {
    return requests.stream()
        .filter(request -> !request.startsWith("data:"))
        .filter(request -> !request.startsWith(origin.toString()))
        .toList();
  }

  boolean isScrolledSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  @Override
  public void close() {
    context.close();
  }
}
