package booking.inmemory;

import booking.domain.notice.AfterSale;
import booking.domain.notice.Mailbox;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier;
import booking.domain.party.EmailAddress;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps notices instead of sending them; each is kept once, however often it is said. */
public final class InMemoryMailbox implements Notifier, Mailbox {
  private final ServerClock clock;
  private final List<Kept> kept = new ArrayList<>();

  public InMemoryMailbox(ServerClock clock) {
    this.clock = clock;
  }

  private record Kept(Notice notice, Instant at) {}

  @Override
  public synchronized void send(Notice notice) {
    if (kept.stream().noneMatch(one -> one.notice().id().equals(notice.id()))) {
      kept.add(new Kept(notice, clock.now()));
    }
  }

  /** Everything that was said, the oldest first. */
  public synchronized List<Notice> notices() {
    return kept.stream().map(Kept::notice).toList();
  }

  @Override
  public synchronized List<Mail> list(int atMost) {
    return kept.reversed().stream().limit(atMost).map(InMemoryMailbox::mail).toList();
  }

  private static Mail mail(Kept kept) {
    var text = text(kept.notice());
    return new Mail(
        kept.notice().id(),
        kept.at(),
        List.of(recipient(kept.notice()).value()),
        text,
        text,
        "<p>%s</p>".formatted(text),
        List.of());
  }

  private static EmailAddress recipient(Notice notice) {
    return switch (notice) {
      case Notice.Sold sold -> sold.supplier().email();
      case Notice.Billed billed -> billed.document().bill().buyer().email();
      case Notice.GiftCardGiven given -> given.recipient().email();
      case Notice.Confirmed confirmed -> customer(confirmed);
      case Notice.MoneyReturned returned -> customer(returned);
      case Notice.CaptureRefused refused -> customer(refused);
      case Notice.LinkAgain again -> customer(again);
      case Notice.BalanceAsked asked -> customer(asked);
      case Notice.BalanceReceived received -> customer(received);
      case Notice.BalanceOverdue overdue -> overdue.supplier().email();
      case AfterSale.ToCustomer told -> customer(told);
      case AfterSale.ToSupplier told -> told.supplier().email();
    };
  }

  private static EmailAddress customer(Notice.AboutOrder notice) {
    return notice.order().details().customer().email();
  }

  private static String text(Notice notice) {
    return switch (notice) {
      case Notice.Billed billed -> "Invoice %s".formatted(billed.document().name());
      case Notice.GiftCardGiven given -> "Gift card %s".formatted(given.card().code());
      case Notice.AboutOrder other -> text(other, other.order().details().code());
    };
  }

  private static String text(Notice.AboutOrder notice, String code) {
    return switch (notice) {
      case Notice.Sold sold -> "%s was sold".formatted(code);
      case Notice.Confirmed confirmed -> "%s is booked: %s".formatted(code, confirmed.link());
      case Notice.MoneyReturned returned -> "%s: the money was returned".formatted(code);
      case Notice.CaptureRefused refused -> "%s: the money could not be taken".formatted(code);
      case Notice.LinkAgain again -> "%s is here: %s".formatted(code, again.link());
      case Notice.BalanceAsked n -> "%s: %s (%s)".formatted(code, n.manner(), n.link());
      case Notice.BalanceReceived n -> "%s: %s was paid".formatted(code, n.amount());
      case Notice.BalanceOverdue n -> "%s: %s is overdue".formatted(code, n.amount());
      case AfterSale after -> "%s: %s".formatted(code, after.getClass().getSimpleName());
    };
  }
}
