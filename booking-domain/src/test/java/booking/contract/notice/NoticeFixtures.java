package booking.contract.notice;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.invoice.InvoiceFixtures.TODAY;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.received;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.domain.availability.Alternative;
import booking.domain.giftcard.GiftCardId;
import booking.domain.invoice.Document;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Series;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.order.SoldCard;
import booking.domain.work.Revision;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Things to be said about an order, whose words are in several scripts. */
public final class NoticeFixtures {
  public static final URI LINK = URI.create("https://book.example/orders/K7PM2XQ9?token=a_b-c");

  private NoticeFixtures() {}

  /** An order of two items of city walks, with a coupon and a gift card. */
  public static Order.Placed placed() {
    var seller = cityWalks();
    var quote = QuoteFixtures.rich(seller.id(), seller.currency(), NOON, List.of());
    return CheckoutFixtures.placed(CheckoutFixtures.orderOf(ANNA, quote, NOON));
  }

  public static Notice.Confirmed confirmed() {
    return new Notice.Confirmed(id(), cityWalks(), placed().confirm(NOON), paid(), LINK);
  }

  public static Notice.Sold sold() {
    return new Notice.Sold(id(), cityWalks(), placed().confirm(NOON), paid());
  }

  /** All of what the order came to when it was sold. */
  private static Settlement paid() {
    var total = placed().charge().total();
    return new Settlement(total, total, Money.zero(total.currency()));
  }

  public static Notice.MoneyReturned moneyReturned() {
    return new Notice.MoneyReturned(
        id(),
        cityWalks(),
        placed().fail(AbandonReason.SEATS_GONE, NOON),
        List.of(
            new Alternative.Departure(walkAt("2030-06-04T10:00")),
            new Alternative.Departure(walkAt("2030-06-05T14:00"))));
  }

  public static Notice.CaptureRefused captureRefused() {
    var order = placed().fail(AbandonReason.CAPTURE_REFUSED, NOON);
    return new Notice.CaptureRefused(id(), cityWalks(), order);
  }

  public static Notice.LinkAgain linkAgain() {
    return new Notice.LinkAgain(id(), cityWalks(), placed(), LINK);
  }

  /** A gift card for Zoë, bought by Anna. */
  public static Notice.GiftCardGiven given() {
    var sale = QuoteFixtures.card(5_000, cityWalks().currency());
    var card = new SoldCard(new GiftCardId(IDS.next()), sale).issue(cityWalks().id(), "ZOE-4711");
    var zoe = sale.recipient().orElseThrow();
    return new Notice.GiftCardGiven(id(), cityWalks(), ANNA, zoe, sale.message(), card);
  }

  public static Notice.Billed billed() {
    var seller = cityWalks();
    var issued =
        draft(seller.id()).issue(new InvoiceNumber(Series.of("R", TODAY), 42), NOON, TODAY);
    var filed = new Filed(issued.receive(received(1_000)), List.of(), new Revision(1));
    return new Notice.Billed(id(), seller, Document.of(filed, seller));
  }

  /** What is said of what is due later, one of each kind. */
  private static Stream<Notice> ofBalances() {
    var seller = cityWalks();
    var order = placed().confirm(NOON);
    var amount = new Money(2_345, seller.currency());
    var nothing = Money.zero(seller.currency());
    return Stream.of(
        new Notice.BalanceAsked(
            id(), seller, order, Notice.BalanceAsked.Manner.REMINDER, amount, TODAY, LINK),
        new Notice.BalanceReceived(id(), seller, order, amount, nothing),
        new Notice.BalanceOverdue(id(), seller, order, amount));
  }

  /** One of each kind. */
  public static Stream<Notice> all() {
    return Stream.of(
            Stream.of(
                confirmed(),
                sold(),
                moneyReturned(),
                captureRefused(),
                linkAgain(),
                billed(),
                given()),
            AfterSaleFixtures.all(),
            ofBalances())
        .flatMap(Function.identity());
  }

  private static String id() {
    return "notice-" + IDS.next();
  }
}
