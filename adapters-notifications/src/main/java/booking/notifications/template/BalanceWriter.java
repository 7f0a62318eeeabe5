package booking.notifications.template;

import booking.domain.booking.BookingDetails;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.notifications.OneLine;
import booking.notifications.Standing;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is still owed, and what became of it. */
record BalanceWriter(Texts texts, Formats formats, PageItems items) {

  Page asked(Notice.BalanceAsked notice) {
    var manner = notice.manner().name().toLowerCase(Locale.ROOT).replace('_', '-');
    var kind = "balance." + manner;
    var text =
        texts.say(kind + ".text", formats.money(notice.amount()), formats.day(notice.dueOn()));
    return page(
        kind, notice, Standing.bookings(notice.order()), List.of(text), Optional.of(notice.link()));
  }

  Page received(Notice.BalanceReceived notice) {
    var left =
        notice.left().isZero()
            ? texts.say("balance-received.settled")
            : texts.say("balance-received.left", formats.money(notice.left()));
    var text = texts.say("balance-received.text", formats.money(notice.amount()));
    return page(
        "balance-received",
        notice,
        Standing.bookings(notice.order()),
        List.of(text, left),
        Optional.empty());
  }

  Page overdue(Notice.BalanceOverdue notice) {
    var text = texts.say("balance-overdue.text", formats.money(notice.amount()));
    var page =
        page(
            "balance-overdue",
            notice,
            Standing.bookings(notice.order()),
            List.of(text),
            Optional.empty());
    return new Page(
        page.subject(),
        texts.say("greeting", notice.supplier().name()),
        page.paragraphs(),
        page.code(),
        page.items(),
        page.price(),
        page.others(),
        page.links(),
        texts.say("sold.closing"));
  }

  private Page page(
      String kind,
      Notice.AboutOrder notice,
      List<BookingDetails> bookings,
      List<String> paragraphs,
      Optional<URI> link) {
    var order = notice.order();
    return new Page(
        subject(kind, order, bookings),
        texts.say("greeting", OneLine.of(order.details().customer().name())),
        paragraphs,
        texts.say("order-code", order.details().code()),
        bookings.stream().map(items::of).toList(),
        Optional.empty(),
        Optional.empty(),
        link.map(this::toPay).stream().toList(),
        texts.say("closing", notice.supplier().name()));
  }

  private Page.Link toPay(URI address) {
    return new Page.Link(texts.say("balance.link"), address.toString());
  }

  private String subject(String kind, Order order, List<BookingDetails> bookings) {
    var names =
        bookings.stream()
            .map(booking -> booking.item().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return texts.say(kind + ".subject", names, order.details().code());
  }
}
