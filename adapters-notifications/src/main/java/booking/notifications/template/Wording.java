package booking.notifications.template;

import booking.domain.notice.Notice;
import java.util.Locale;
import java.util.Map;

/** Puts notices into words for their readers. Safe for use by many threads. */
public final class Wording {
  private final Template text = new Template("mail.txt", Template.Kind.TEXT);
  private final Template html = new Template("mail.html", Template.Kind.HTML);

  public Written write(Notice notice) {
    var writer = new Writer(reader(notice));
    var page = writer.page(notice);
    var known = Map.<String, Object>of("page", page, "language", writer.language().toLanguageTag());
    return new Written(writer.language(), page.subject(), text.fill(known), html.fill(known));
  }

  private static Locale reader(Notice notice) {
    return switch (notice) {
      case Notice.Sold sold -> sold.supplier().locale();
      case Notice.Confirmed n -> customer(n);
      case Notice.MoneyReturned n -> customer(n);
      case Notice.CaptureRefused n -> customer(n);
      case Notice.LinkAgain n -> customer(n);
    };
  }

  private static Locale customer(Notice notice) {
    return notice.order().details().customer().locale();
  }
}
