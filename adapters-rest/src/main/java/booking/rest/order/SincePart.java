package booking.rest.order;

import booking.application.settlement.ShowSettlement.Shown;
import booking.domain.booking.Booking;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.refund.Refund;
import booking.rest.json.WireName;
import booking.rest.order.OrderPage.LinePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What became of an order and its money since it was sold, in words. */
record SincePart(Shown shown, Words words) {

  /** That it is changed or cancelled, and what went back for it. */
  List<String> of(Booking booking) {
    var since = new ArrayList<String>();
    if (booking instanceof Booking.Cancelled cancelled) {
      since.add(
          words.say(
              "cancelled." + WireName.of(cancelled.by()),
              words.moment(cancelled.at(), shown.supplier().zone())));
    }
    Predicate<Refund> itsOwn =
        refund -> refund.details().booking().equals(Optional.of(booking.id()));
    if (booking instanceof Booking.Confirmed && !isAsSold(booking)) {
      since.add(words.say("booking.changed"));
    }
    add(since, "booking.refunded", sum(itsOwn.and(SincePart::isThere)));
    add(since, "booking.on-its-way", sum(itsOwn.and(SincePart::isOnItsWay)));
    return since;
  }

  /** Whatever it costs by now, and whoever takes part. */
  private boolean isAsSold(Booking booking) {
    var sold = shown.checkout().order().details().quote().items();
    return sold.contains(booking.details().item());
  }

  private void add(List<String> since, String key, Money amount) {
    if (amount.isPositive()) {
      since.add(words.say(key, words.amount(amount)));
    }
  }

  /** What became of the money since it was paid. */
  List<LinePart> ofTheMoney() {
    var books = shown.books();
    var rows = new ArrayList<LinePart>();
    addRow(rows, "refunded", books.refunded());
    addRow(rows, "on-its-way", sum(SincePart::isOnItsWay));
    if (shown.checkout().order() instanceof Order.Confirmed) {
      addRow(rows, "outstanding", books.outstanding());
    }
    return rows;
  }

  private void addRow(List<LinePart> rows, String key, Money amount) {
    if (amount.isPositive()) {
      rows.add(new LinePart(words.say(key), words.amount(amount)));
    }
  }

  private Money sum(Predicate<Refund> which) {
    return Money.sum(
        shown.refunds().stream().filter(which).map(one -> one.details().amount()).toList(),
        shown.books().charged().currency());
  }

  private static boolean isThere(Refund refund) {
    return refund instanceof Refund.Succeeded || refund instanceof Refund.Manual;
  }

  private static boolean isOnItsWay(Refund refund) {
    return refund instanceof Refund.Approved || refund instanceof Refund.Submitted;
  }
}
