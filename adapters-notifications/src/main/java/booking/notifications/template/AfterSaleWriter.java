package booking.notifications.template;

import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.dispute.Dispute;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.order.Order;
import booking.domain.payment.GatewayDispute;
import booking.domain.refund.RefundPart;
import booking.notifications.OneLine;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says to one reader what became of an order after it was sold. */
record AfterSaleWriter(Writer letters, Texts texts, Formats formats, PageItems items) {

  Page page(AfterSale notice) {
    var changes = new ChangeWriter(letters, texts, formats, items);
    return switch (notice) {
      case AfterSale.BookingCancelled cancelled -> cancelled(cancelled);
      case AfterSale.PlacesFree free -> placesFree(free);
      case AfterSale.BookingChanged changed -> changes.changed(changed);
      case AfterSale.BookingRearranged other -> changes.rearranged(other);
      case AfterSale.RefundWanted wanted -> wanted(wanted);
      case AfterSale.RefundRejected rejected -> rejected(rejected);
      case AfterSale.Refunded refunded -> refunded(refunded);
      case AfterSale.RefundedByHand byHand -> byHand(byHand);
      case AfterSale.RefundFailed failed -> failed(failed);
      case AfterSale.Disputed disputed -> disputed(disputed);
      case AfterSale.DisputeEnded ended -> ended(ended);
      case AfterSale.PaidTwice twice -> paidTwice(twice);
    };
  }

  private Page cancelled(AfterSale.BookingCancelled notice) {
    var back = new MoneyBack(texts, formats);
    var paragraphs =
        Stream.of(
                Stream.of(why(notice)),
                back.fee(notice.fee()).stream(),
                notice.refund().flatMap(refund -> back.of(notice.order(), refund)).stream(),
                notice.goodwill().map(back::goodwill).stream(),
                Stream.of(texts.say("cancelled.calendar")))
            .flatMap(lines -> lines)
            .toList();
    return toCustomer(
        notice, about("cancelled", notice.order(), notice.booking()), paragraphs, notice.link());
  }

  private String why(AfterSale.BookingCancelled notice) {
    return notice.unpaid() ? texts.say("cancelled.unpaid") : by("cancelled", notice.booking().by());
  }

  private Page placesFree(AfterSale.PlacesFree notice) {
    var about = about("places-free", notice.order(), notice.booking());
    return toSupplier(
        notice,
        about,
        List.of(by("places-free", notice.booking().by()), letters.customer(notice.order())));
  }

  private Page wanted(AfterSale.RefundWanted notice) {
    var details = notice.refund().details();
    var reason = Optional.of(details.reason()).filter(text -> !text.isBlank());
    return toSupplier(
        notice,
        about("refund-wanted", notice.order()),
        Stream.concat(
                Stream.of(texts.say("refund-wanted.text", formats.money(details.amount()))),
                reason.map(this::reason).stream())
            .toList());
  }

  private Page rejected(AfterSale.RefundRejected notice) {
    var amount = formats.money(notice.refund().details().amount());
    return toCustomer(
        notice,
        about("refund-rejected", notice.order()),
        List.of(texts.say("refund-rejected.text", amount), reason(notice.refund().why())),
        List.of());
  }

  private Page refunded(AfterSale.Refunded notice) {
    var back = new MoneyBack(texts, formats);
    return toCustomer(
        notice,
        about("refunded", notice.order()),
        Stream.concat(
                why(notice).stream(),
                Stream.of(back.done(notice.order(), notice.refund().details())))
            .toList(),
        List.of());
  }

  /** What the customer cannot know: that he paid what he did not owe. */
  private Optional<String> why(AfterSale.Refunded notice) {
    return switch (notice.refund().details().origin()) {
      case NOT_OWED ->
          Optional.of(
              notice.order() instanceof Order.Abandoned abandoned
                  ? letters.whyNothing(abandoned)
                  : texts.say("refunded.not-owed"));
      case POLICY, REQUEST, GATEWAY -> Optional.empty();
    };
  }

  private Page byHand(AfterSale.RefundedByHand notice) {
    var details = notice.refund().details();
    var byHand =
        details.parts().stream()
            .filter(part -> part.state() == RefundPart.State.FAILED)
            .map(RefundPart::amount)
            .toList();
    var amount = Money.sum(byHand, details.amount().currency());
    return toCustomer(
        notice,
        about("refunded", notice.order()),
        List.of(
            texts.say("refunded.by-hand", formats.money(amount)),
            texts.say("refunded.how", OneLine.of(notice.refund().how()))),
        List.of());
  }

  private Page failed(AfterSale.RefundFailed notice) {
    var details = notice.refund().details();
    var troubles =
        details.parts().stream()
            .flatMap(part -> part.trouble().stream())
            .distinct()
            .map(code -> texts.say("refund-failed.code", OneLine.of(code)));
    return toSupplier(
        notice,
        about("refund-failed", notice.order()),
        Stream.concat(
                Stream.of(texts.say("refund-failed.text", formats.money(details.amount()))),
                troubles)
            .toList());
  }

  private Page disputed(AfterSale.Disputed notice) {
    var each =
        notice.disputes().stream()
            .map(dispute ->
                texts.say(
                    "disputed.one", formats.money(dispute.amount()), OneLine.of(dispute.reason())));
    return toSupplier(
        notice,
        about("disputed", notice.order()),
        Stream.concat(Stream.of(texts.say("disputed.text")), each).toList());
  }

  private Page ended(AfterSale.DisputeEnded notice) {
    return toSupplier(
        notice,
        about("dispute-ended", notice.order()),
        notice.disputes().stream().map(this::ended).toList());
  }

  private String ended(Dispute dispute) {
    var how = dispute.state() == GatewayDispute.State.WON ? "won" : "lost";
    return texts.say("dispute-ended." + how, formats.money(dispute.amount()));
  }

  private Page paidTwice(AfterSale.PaidTwice notice) {
    return toCustomer(
        notice,
        about("paid-twice", notice.order()),
        List.of(texts.say("paid-twice.text"), texts.say("paid-twice.money")),
        notice.link());
  }

  private String reason(String why) {
    return texts.say("refund-reason", OneLine.of(why));
  }

  private String by(String kind, CancelledBy who) {
    return switch (who) {
      case CUSTOMER -> texts.say(kind + ".by-customer");
      case SUPPLIER -> texts.say(kind + ".by-supplier");
      case PLATFORM -> texts.say(kind + ".by-platform");
    };
  }

  /** What it is about: in a line, and in full. */
  private record About(String subject, List<Page.Item> items) {}

  private About about(String kind, Order order) {
    return new About(letters.subject(kind, order), letters.all(order));
  }

  private About about(String kind, Order order, Booking booking) {
    var item = items.of(booking.details());
    var subject = texts.say(kind + ".subject", item.name(), order.details().code());
    return new About(subject, List.of(item));
  }

  private Page toCustomer(AfterSale notice, About about, List<String> says, URI link) {
    return toCustomer(notice, about, says, List.of(letters.link(link)));
  }

  private Page toCustomer(AfterSale notice, About about, List<String> says, List<Page.Link> links) {
    return new Page(
        about.subject(),
        letters.greeting(notice.order()),
        says,
        letters.code(notice.order()),
        about.items(),
        Optional.empty(),
        Optional.empty(),
        links,
        letters.closing(notice.supplier()));
  }

  private Page toSupplier(AfterSale notice, About about, List<String> says) {
    return new Page(
        about.subject(),
        texts.say("greeting", notice.supplier().name()),
        says,
        letters.code(notice.order()),
        about.items(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        texts.say("sold.closing"));
  }
}
