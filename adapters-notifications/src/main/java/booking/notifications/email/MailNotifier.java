package booking.notifications.email;

import booking.domain.booking.Booking;
import booking.domain.catalog.Supplier;
import booking.domain.invoice.DocumentPrinter;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.work.ServerClock;
import booking.notifications.Standing;
import booking.notifications.calendar.CalendarFile;
import booking.notifications.email.Letter.Enclosure;
import booking.notifications.email.Letter.Party;
import booking.notifications.template.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Says things by e-mail: to the customer in the supplier's name, and to the supplier. */
public final class MailNotifier implements Notifier {
  private final MailTransport transport;
  private final Ours ours;
  private final ServerClock clock;
  private final Wording wording;
  private final DocumentPrinter printer;

  /**
   * Addresses of who runs the platform.
   *
   * @param sender where letters come from, whoever's name they bear
   * @param admin who also gets what is for the platform; nobody, when empty
   */
  public record Ours(EmailAddress sender, Optional<EmailAddress> admin) {
    public static Ours of(EmailAddress sender) {
      return new Ours(sender, Optional.empty());
    }
  }

  public MailNotifier(
      MailTransport transport,
      Ours ours,
      Wording wording,
      DocumentPrinter printer,
      ServerClock clock) {
    this.transport = transport;
    this.ours = ours;
    this.wording = wording;
    this.printer = printer;
    this.clock = clock;
  }

  @Override
  public void send(Notice notice) {
    transport.send(
        switch (notice) {
          case Notice.Billed billed -> billed(billed);
          case Notice.GiftCardGiven given -> given(given);
          case Notice.AboutOrder about -> aboutOrder(about);
        });
  }

  private Letter billed(Notice.Billed notice) {
    var document = notice.document();
    var buyer = document.bill().buyer();
    var seller = document.bill().seller();
    var file = new Enclosure(document.name() + ".pdf", "application/pdf", printer.pdf(document));
    return letter(
        notice,
        new Party(buyer.name(), buyer.email()),
        new Party(notice.supplier().name(), seller.email()),
        List.of(file));
  }

  /** Questions go to who sold it: what the giver wants to say, he says in it. */
  private Letter given(Notice.GiftCardGiven notice) {
    var to = notice.recipient();
    return letter(notice, new Party(to.name(), to.email()), party(notice.supplier()), List.of());
  }

  private Letter aboutOrder(Notice.AboutOrder notice) {
    var customer = party(notice.order().details().customer());
    var supplier = party(notice.supplier());
    return switch (notice) {
      case Notice.Sold sold -> letter(sold, supplier, customer, List.of());
      case Notice.Confirmed n -> letter(n, customer, supplier, calendar(n));
      case Notice.MoneyReturned n -> letter(n, customer, supplier, List.of());
      case Notice.CaptureRefused n -> letter(n, customer, supplier, List.of());
      case Notice.LinkAgain n -> letter(n, customer, supplier, List.of());
      case Notice.BalanceAsked n -> letter(n, customer, supplier, List.of());
      case Notice.BalanceReceived n -> letter(n, customer, supplier, List.of());
      case Notice.BalanceOverdue n -> letter(n, supplier, customer, List.of());
      case AfterSale.BookingCancelled n -> letter(n, customer, supplier, List.of(calendar(n)));
      case AfterSale.BookingChanged n -> letter(n, customer, supplier, List.of(calendar(n)));
      case AfterSale.ToCustomer n -> letter(n, customer, supplier, List.of());
      case AfterSale.ToSupplier n -> letter(n, supplier, customer, List.of());
    };
  }

  private Letter letter(Notice notice, Party to, Party replyTo, List<Enclosure> enclosures) {
    return new Letter(
        notice.id(),
        clock.now(),
        new Party(notice.supplier().name(), ours.sender()),
        to,
        copies(notice),
        replyTo,
        wording.write(notice),
        enclosures);
  }

  private List<EmailAddress> copies(Notice notice) {
    return notice instanceof AfterSale.ToPlatformToo ? ours.admin().stream().toList() : List.of();
  }

  private List<Enclosure> calendar(Notice.Confirmed notice) {
    var order = notice.order().details();
    var entries =
        Standing.bookings(notice.order()).stream()
            .map(booking -> new CalendarFile.Entry(booking, wording.codes(order, booking)))
            .toList();
    return entries.isEmpty()
        ? List.of()
        : List.of(
            enclosure(CalendarFile.published(notice.supplier(), entries, notice.order().at())));
  }

  private Enclosure calendar(AfterSale.BookingCancelled notice) {
    return enclosure(
        CalendarFile.cancelled(
            notice.supplier(),
            List.of(entry(notice, notice.booking())),
            notice.order().details().placedAt(),
            notice.booking().at()));
  }

  private Enclosure calendar(AfterSale.BookingChanged notice) {
    return enclosure(
        CalendarFile.changed(
            notice.supplier(),
            List.of(entry(notice, notice.booking())),
            notice.order().details().placedAt(),
            notice.at()));
  }

  private CalendarFile.Entry entry(Notice.AboutOrder notice, Booking booking) {
    return new CalendarFile.Entry(
        booking.details(), wording.codes(notice.order().details(), booking.details()));
  }

  private static Enclosure enclosure(CalendarFile file) {
    return new Enclosure(
        CalendarFile.NAME, file.type(), file.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Party party(Customer customer) {
    return new Party(customer.name(), customer.email());
  }

  private static Party party(Supplier supplier) {
    return new Party(supplier.name(), supplier.email());
  }
}
