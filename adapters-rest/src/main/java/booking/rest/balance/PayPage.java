package booking.rest.balance;

import booking.application.balance.Payable;
import booking.domain.booking.Booking;
import booking.domain.catalog.Supplier;
import booking.domain.payment.PaymentGateway;
import booking.rest.json.WireName;
import booking.rest.order.Words;
import booking.rest.page.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a link is to pay for in words: in the language of who ordered, without who that is. */
public record PayPage(
    boolean sandbox,
    String gateway,
    String api,
    String supplier,
    String email,
    String meaning,
    String amount,
    String button,
    String until,
    List<BookedPart> bookings) {

  /** One booking in words. */
  public record BookedPart(String experience, String when, String zone) {}

  /** What the template of the page asks for. */
  static Map<String, Object> values(
      Payable payable, Supplier supplier, PaymentGateway gateway, String api) {
    var order = payable.checkout().order();
    var reader = order.details().customer().locale();
    var texts = Texts.of("pay", reader);
    var kind = WireName.of(payable.kind());
    return Map.of(
        "pay", of(payable, supplier, gateway, api, new Words(texts, reader)),
        "title", texts.say("title." + kind, order.details().code()),
        "text", texts.all(),
        "language", texts.language().toLanguageTag());
  }

  /** When there is nothing to be paid. */
  static Map<String, Object> over(Locale reader) {
    var texts = Texts.of("pay", reader);
    return Map.of("text", texts.all(), "language", texts.language().toLanguageTag());
  }

  private static PayPage of(
      Payable payable, Supplier supplier, PaymentGateway gateway, String api, Words words) {
    var amount = words.amount(payable.amount());
    return new PayPage(
        gateway.isSandbox(),
        gateway.name(),
        api,
        supplier.name(),
        supplier.email().value(),
        words.say("meaning." + WireName.of(payable.kind())),
        amount,
        words.say("button", amount),
        words.say("until", words.moment(payable.until(), supplier.zone())),
        payable.checkout().order().bookings().stream()
            .filter(booking -> !(booking instanceof Booking.Cancelled))
            .map(booking -> booked(booking, words))
            .toList());
  }

  private static BookedPart booked(Booking booking, Words words) {
    var item = booking.details().item();
    var when = item.when().interval();
    var zone = item.when().zone();
    return new BookedPart(item.name(), words.span(when, zone), words.zone(when, zone));
  }
}
