package booking.notifications.template;

import booking.domain.booking.Booking;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.order.Order;
import booking.domain.refund.Refund;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a booking is about by now, and what that means for its money. */
record ChangeWriter(Writer letters, Texts texts, Formats formats, PageItems items) {

  Page changed(AfterSale.BookingChanged notice) {
    var back = new MoneyBack(texts, formats);
    var says =
        Stream.of(
                Stream.of(texts.say("changed.text")),
                owed("changed.owed", notice.books()),
                notice.refund().flatMap(refund -> back.of(notice.order(), refund)).stream(),
                Stream.of(texts.say("changed.calendar")))
            .flatMap(lines -> lines)
            .toList();
    return new Page(
        subject("changed", notice.order(), notice.booking()),
        letters.greeting(notice.order()),
        says,
        letters.code(notice.order()),
        List.of(items.of(notice.booking().details())),
        price(notice.order(), notice.books()),
        Optional.empty(),
        Stream.concat(
                notice.pay().map(this::toPay).stream(), Stream.of(letters.link(notice.link())))
            .toList(),
        letters.closing(notice.supplier()));
  }

  Page rearranged(AfterSale.BookingRearranged notice) {
    var says =
        Stream.of(
                Stream.of(texts.say("rearranged.text"), letters.customer(notice.order())),
                owed("rearranged.owed", notice.books()),
                notice.refund().map(this::back).stream())
            .flatMap(lines -> lines)
            .toList();
    return new Page(
        subject("rearranged", notice.order(), notice.booking()),
        texts.say("greeting", notice.supplier().name()),
        says,
        letters.code(notice.order()),
        List.of(items.withParticipants(notice.booking().details())),
        price(notice.order(), notice.books()),
        Optional.empty(),
        List.of(),
        texts.say("sold.closing"));
  }

  private Optional<Page.Price> price(Order order, Settlement books) {
    return Optional.of(new PagePrice(texts, formats).byNow(order, books));
  }

  private Stream<String> owed(String key, Settlement books) {
    return Stream.of(books.outstanding())
        .filter(Money::isPositive)
        .map(amount -> texts.say(key, formats.money(amount)));
  }

  private String back(Refund refund) {
    var key = refund instanceof Refund.Requested ? "refund-wanted.text" : "rearranged.back";
    return texts.say(key, formats.money(refund.details().amount()));
  }

  private String subject(String kind, Order order, Booking.Confirmed booking) {
    return texts.say(kind + ".subject", booking.details().item().name(), order.details().code());
  }

  private Page.Link toPay(URI address) {
    return new Page.Link(texts.say("balance.link"), address.toString());
  }
}
