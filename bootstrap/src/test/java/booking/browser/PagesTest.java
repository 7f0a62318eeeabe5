package booking.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import booking.journey.Answer;
import booking.journey.BesideOthers;
import booking.journey.Deposits;
import booking.journey.Service;
import booking.journey.Visitor;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see of the service in a browser: their order, and what the interface can do. */
@BesideOthers
class PagesTest {
  private static final String WALK = "old-town-walk";
  private static final String THREE = "{\"tickets\": [{\"type\": \"adult\", \"quantity\": 3}]}";
  private static final Pattern LINK = Pattern.compile("http://\\S+/orders/\\S+");

  @TempDir static Path data;
  private static Chromium chromium;
  private static Service service;
  private static Visitor visitor;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    chromium = Chromium.start();
    service = Service.on(data);
    visitor = new Visitor(service);
  }

  @AfterAll
  static void closes() throws InterruptedException {
    if (service != null) {
      service.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void the_link_in_the_confirmation_shows_the_order() throws Exception {
    var booked = visitor.buys(seatFor("Ada", "en-GB"));
    try (var window = chromium.window(1280, 900)) {
      var page = window.open(linkMailedTo("ada@example.org"));
      assertThat(heading(page, "Old Town Walk")).isVisible();
      assertThat(page.locator("header")).containsText("Confirmed");
      assertThat(page.getByRole(AriaRole.NOTE)).containsText("This is a sandbox");
      assertThat(page.locator("main")).containsText(start(booked.at("/order/bookings/0/start")));
      assertNothingWentWrong(window);
    }
  }

  @Test
  void who_brings_one_more_sees_what_he_owes_and_pays_it_from_there() throws Exception {
    var booked = visitor.create(seatFor("Mary", "en-GB"));
    visitor.pays(booked, Visitor.GOOD_CARD);
    visitor.captures(booked);
    visitor.patch("/api/v1/bookings/" + bookingOf(booked), THREE, booked.at("/accessToken"));
    try (var window = chromium.window(390, 844)) {
      var page = window.open(linkMailedTo("mary@example.org"));
      assertThat(page.locator("main")).containsText("3 × Adult");
      page.getByText("Pay what is left").click();
      page.getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("#status")).hasText("Paid. Thank you!");
      assertThat(window.isScrolledSideways()).isFalse();
      assertNothingWentWrong(window);
    }
  }

  @Test
  void on_a_germans_phone_it_is_german_and_nothing_is_cut_off() throws Exception {
    visitor.buys(seatFor("Greta", "de-DE"));
    try (var window = chromium.window(390, 844)) {
      var page = window.open(linkMailedTo("greta@example.org"));
      assertThat(page.locator("html")).hasAttribute("lang", "de");
      assertThat(page.locator("header")).containsText("Bestätigt");
      assertThat(page.getByRole(AriaRole.NOTE)).containsText("Testumgebung");
      assertThat(window.isScrolledSideways()).isFalse();
      assertNothingWentWrong(window);
    }
  }

  @Test
  void what_is_left_after_a_deposit_is_paid_by_a_link() throws Exception {
    var deposits = new Deposits(visitor);
    var created = visitor.create(deposits.teaFor("Sen"));
    visitor.pays(created, Visitor.GOOD_CARD);
    visitor.captures(created);
    var link = URI.create(deposits.linkFor(created).at("/url"));
    try (var window = chromium.window(390, 844)) {
      var page = window.open(link);
      assertThat(page.locator("h1")).containsText("Balance of order");
      page.getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("#status")).hasText("Paid. Thank you!");
      assertThat(window.isScrolledSideways()).isFalse();
      assertNothingWentWrong(window);
      page.reload();
      assertThat(page.locator("h1")).hasText("Nothing is to be paid here");
    }
  }

  @Test
  void a_booking_is_cancelled_on_a_page_that_says_first_what_comes_back() throws Exception {
    visitor.buys(seatFor("Cleo", "de-DE"));
    try (var window = chromium.window(390, 844)) {
      var page = window.open(linkMailedTo("cleo@example.org"));
      page.getByText("Diese Buchung stornieren").click();
      assertThat(page.locator("h1")).hasText("Diese Buchung stornieren?");
      assertThat(page.locator("table")).containsText("Stornogebühr");
      page.getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("h1")).hasText("Die Buchung ist storniert");
      assertThat(window.isScrolledSideways()).isFalse();
      page.getByText("Meine Bestellung ansehen").click();
      assertThat(page.locator("header")).containsText("Storniert");
      assertNothingWentWrong(window);
    }
  }

  @Test
  void the_interface_is_described_and_can_be_tried() {
    try (var window = chromium.window(1280, 900)) {
      var page = window.open(service.url("/docs"));
      assertThat(page.locator(".opblock-summary-path").getByText("/api/v1/payments/create"))
          .isVisible();
      page.locator(".opblock-summary").first().click();
      assertThat(page.locator(".opblock-body").first()).isVisible();
      assertNothingWentWrong(window);
    }
  }

  @Test
  void what_goes_wrong_in_a_window_is_noticed() {
    try (var window = chromium.window(390, 844)) {
      var page = window.open(service.url("/health"));
      page.setContent(
          "<img src='http://127.0.0.1:1/x.png'><script>throw 'a fit'</script><hr width='500'>");
      assertThat(window.requestsToOthersThan(service.url("/"))).hasSize(1);
      assertThat(window.troubles()).anyMatch(said -> said.contains("a fit"));
      assertThat(window.troubles()).anyMatch(said -> said.contains("ERR_UNSAFE_PORT"));
      assertThat(window.isScrolledSideways()).isTrue();
    }
  }

  private static void assertNothingWentWrong(Window window) {
    assertThat(window.troubles()).isEmpty();
    assertThat(window.requestsToOthersThan(service.url("/"))).isEmpty();
  }

  private static ObjectNode seatFor(String name, String locale) throws Exception {
    var session = visitor.session("spreebogen", WALK, 4);
    var order = Visitor.order(Visitor.wish(session.at("/id").asText(), "adult", 2), name);
    order.withObject("/customer").put("locale", locale);
    return order;
  }

  private static String bookingOf(Answer created) throws Exception {
    var order = visitor.get("/api/v1/orders/" + created.at("/orderId"), created.at("/accessToken"));
    return order.at("/bookings/0/id");
  }

  private static URI linkMailedTo(String address) throws Exception {
    var link = LINK.matcher(visitor.mailTo(address).at("/text").asText());
    assertThat(link.find()).isTrue();
    return URI.create(link.group());
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private static String start(String at) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)
        .format(OffsetDateTime.parse(at));
  }
}
