package booking.notifications.template;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.catalog.Supplier;
import booking.domain.invoice.Document;
import booking.domain.invoice.Invoice;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.order.OrderDetails;
import booking.domain.party.PhoneNumber;
import booking.domain.pricing.Tender;
import booking.notifications.OneLine;
import booking.notifications.Standing;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says each kind of notice to one reader. */
final class Writer {
  private final Texts texts;
  private final Formats formats;
  private final PageItems items;
  private final PagePrice price;
  private final BalanceWriter balances;

  Writer(Locale reader) {
    texts = new Texts(reader);
    formats = new Formats(reader);
    items = new PageItems(texts, formats);
    price = new PagePrice(texts, formats);
    balances = new BalanceWriter(texts, formats, items);
  }

  Locale language() {
    return texts.language();
  }

  String sandbox() {
    return texts.say("sandbox");
  }

  String codes(OrderDetails order, BookingDetails booking) {
    return texts.say("order-code", order.code()) + "\n" + texts.say("booking-code", booking.code());
  }

  Page page(Notice notice) {
    return switch (notice) {
      case Notice.Confirmed confirmed -> confirmed(confirmed);
      case Notice.Sold sold -> sold(sold);
      case Notice.MoneyReturned returned -> moneyReturned(returned);
      case Notice.CaptureRefused refused -> captureRefused(refused);
      case Notice.LinkAgain again -> linkAgain(again);
      case Notice.BalanceAsked asked -> balances.asked(asked);
      case Notice.BalanceReceived received -> balances.received(received);
      case Notice.BalanceOverdue overdue -> balances.overdue(overdue);
      case Notice.Billed billed -> billed(billed);
      case Notice.GiftCardGiven given -> cards().given(given);
      case AfterSale after -> new AfterSaleWriter(this, texts, formats, items).page(after);
    };
  }

  private Page confirmed(Notice.Confirmed notice) {
    return new Page(
        subject("confirmed", notice.order()),
        greeting(notice.order()),
        confirms(notice),
        code(notice.order()),
        Standing.bookings(notice.order()).stream().map(items::of).toList(),
        Optional.of(price.sold(notice.order(), notice.books())),
        Optional.empty(),
        List.of(link(notice.link())),
        closing(notice.supplier()));
  }

  private List<String> confirms(Notice.Confirmed notice) {
    var bought = cards().bought(notice.cards());
    return Stream.concat(
            notice.order().bookings().isEmpty()
                ? Stream.of(texts.say("confirmed.paid"))
                : Stream.of(texts.say("confirmed.text"), texts.say("confirmed.calendar")),
            bought.stream())
        .toList();
  }

  private GiftCardWriter cards() {
    return new GiftCardWriter(this, texts, formats);
  }

  private Page sold(Notice.Sold notice) {
    return new Page(
        subject("sold", notice.order()),
        texts.say("greeting", notice.supplier().name()),
        List.of(
            texts.say(notice.order().bookings().isEmpty() ? "sold.gift-card" : "sold.text"),
            customer(notice.order())),
        code(notice.order()),
        Standing.bookings(notice.order()).stream().map(items::withParticipants).toList(),
        Optional.of(price.sold(notice.order(), notice.books())),
        Optional.empty(),
        List.of(),
        texts.say("sold.closing"));
  }

  private Page moneyReturned(Notice.MoneyReturned notice) {
    var others = items.others(notice.alternatives(), notice.order());
    return new Page(
        subject("money-returned", notice.order()),
        greeting(notice.order()),
        List.of(
            whyNothing(notice.order()),
            texts.say("money-returned.text", formats.money(paid(details(notice))))),
        code(notice.order()),
        all(notice.order()),
        Optional.empty(),
        others.isEmpty()
            ? Optional.empty()
            : Optional.of(new Page.Sessions(texts.say("money-returned.others"), others)),
        List.of(),
        closing(notice.supplier()));
  }

  /** Why there is no booking though money came. */
  String whyNothing(Order.Abandoned order) {
    return switch (order.why()) {
      case GIVEN_UP -> texts.say("money-returned.given-up");
      case HOLD_EXPIRED -> texts.say("money-returned.hold-expired");
      case DEPARTURE_CANCELLED -> texts.say("money-returned.departure-cancelled");
      case SEATS_GONE -> texts.say("money-returned.seats-gone");
      case CAPTURE_REFUSED -> texts.say("money-returned.capture-refused");
    };
  }

  private Page captureRefused(Notice.CaptureRefused notice) {
    return new Page(
        subject("capture-refused", notice.order()),
        greeting(notice.order()),
        List.of(texts.say("capture-refused.text"), texts.say("capture-refused.money")),
        code(notice.order()),
        all(notice.order()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        closing(notice.supplier()));
  }

  private Page linkAgain(Notice.LinkAgain notice) {
    return new Page(
        subject("link-again", notice.order()),
        greeting(notice.order()),
        List.of(texts.say("link-again.text"), texts.say("link-again.not-you")),
        code(notice.order()),
        all(notice.order()),
        Optional.empty(),
        Optional.empty(),
        List.of(link(notice.link())),
        closing(notice.supplier()));
  }

  private Page billed(Notice.Billed notice) {
    var document = notice.document();
    var bill = document.bill();
    return new Page(
        texts.say("billed.subject", document.name(), bill.seller().legalName()),
        texts.say("greeting", OneLine.of(bill.buyer().name())),
        List.of(texts.say("billed.text"), standing(document)),
        texts.say("billed.number", document.name()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        closing(notice.supplier()));
  }

  private String standing(Document document) {
    var total = formats.money(document.bill().total());
    var remaining = document.standing().invoice().map(Invoice.Numbered::remaining);
    return remaining.filter(Money::isPositive).isPresent()
        ? texts.say("billed.remaining", total, formats.money(remaining.get()))
        : texts.say("billed.paid", total);
  }

  List<Page.Item> all(Order order) {
    return order.bookings().stream().map(Booking::details).map(items::of).toList();
  }

  String subject(String kind, Order order) {
    var names =
        Stream.concat(
                order.bookings().stream().map(booking -> booking.details().item().name()),
                order.details().quote().cards().stream().map(card -> texts.say("gift-card")))
            .distinct()
            .collect(Collectors.joining(", "));
    return texts.say(kind + ".subject", names, order.details().code());
  }

  String code(Order order) {
    return texts.say("order-code", order.details().code());
  }

  String greeting(Order order) {
    return texts.say("greeting", OneLine.of(order.details().customer().name()));
  }

  /** Who he is, for those he comes to. */
  String customer(Order order) {
    var customer = order.details().customer();
    return texts.say(
        "sold.customer",
        OneLine.of(customer.name()),
        customer.email().value(),
        customer.phone().map(PhoneNumber::e164).orElse("–"));
  }

  String closing(Supplier supplier) {
    return texts.say("closing", supplier.name());
  }

  Page.Link link(URI address) {
    return new Page.Link(texts.say("link"), address.toString());
  }

  private static OrderDetails details(Notice.AboutOrder notice) {
    return notice.order().details();
  }

  private static Money paid(OrderDetails order) {
    var quote = order.quote();
    return Money.sum(quote.tenders().stream().map(Tender::amount).toList(), quote.currency());
  }
}
