package booking.application.order;

import booking.application.work.NewFacts;
import booking.domain.order.OrderFacts;
import booking.domain.order.Orders;
import booking.domain.party.EmailAddress;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;

/** Mails a customer the links to his orders again. Tells nobody whether there are any. */
public final class ResendLink {
  private static final int AT_MOST = 5;

  private final Orders orders;
  private final Outbox outbox;
  private final UnitOfWork unit;
  private final NewFacts facts;
  private final ServerClock clock;

  public ResendLink(
      Orders orders, Outbox outbox, UnitOfWork unit, NewFacts facts, ServerClock clock) {
    this.orders = orders;
    this.outbox = outbox;
    this.unit = unit;
    this.facts = facts;
    this.clock = clock;
  }

  public record Command(EmailAddress email) {}

  public void run(Command command) {
    var now = clock.now();
    unit.run(() -> {
      var wanted =
          orders.of(command.email(), now, AT_MOST).stream()
              .map(order -> facts.about(order, OrderFacts.LINK_WANTED, now))
              .toList();
      outbox.add(wanted);
      return wanted;
    });
  }
}
