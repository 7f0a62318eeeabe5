package booking.notifications.template;

import booking.domain.booking.BookingDetails;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.order.OrderDetails;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts notices into words for their readers. Safe for use by many threads. */
public final class Wording {
  private final boolean sandbox;
  private final Template text = new Template("mail.txt", Template.Kind.TEXT);
  private final Template html = new Template("mail.html", Template.Kind.HTML);

  private Wording(boolean sandbox) {
    this.sandbox = sandbox;
  }

  /** Where money is real, and so are bookings. */
  public static Wording inEarnest() {
    return new Wording(false);
  }

  /** Where payments are only played: every mail says so. */
  public static Wording ofSandbox() {
    return new Wording(true);
  }

  public Written write(Notice notice) {
    var writer = new Writer(reader(notice));
    var page = writer.page(notice);
    var known =
        Map.<String, Object>of(
            "page",
            page,
            "language",
            writer.language().toLanguageTag(),
            "sandbox",
            sandbox ? Optional.of(writer.sandbox()) : Optional.empty());
    return new Written(writer.language(), page.subject(), text.fill(known), html.fill(known));
  }

  /** By what the order and the booking are asked for; it opens nothing to who reads it. */
  public String codes(OrderDetails order, BookingDetails booking) {
    return new Writer(order.customer().locale()).codes(order, booking);
  }

  private static Locale reader(Notice notice) {
    return switch (notice) {
      case Notice.Sold sold -> sold.supplier().locale();
      case Notice.Billed billed -> billed.document().locale();
      case Notice.GiftCardGiven given -> given.giver().locale();
      case Notice.Confirmed n -> customer(n);
      case Notice.MoneyReturned n -> customer(n);
      case Notice.CaptureRefused n -> customer(n);
      case Notice.LinkAgain n -> customer(n);
      case Notice.BalanceAsked n -> customer(n);
      case Notice.BalanceReceived n -> customer(n);
      case Notice.BalanceOverdue n -> n.supplier().locale();
      case AfterSale.ToCustomer n -> customer(n);
      case AfterSale.ToSupplier n -> n.supplier().locale();
    };
  }

  private static Locale customer(Notice.AboutOrder notice) {
    return notice.order().details().customer().locale();
  }
}
