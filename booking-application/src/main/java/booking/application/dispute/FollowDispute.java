package booking.application.dispute;

import booking.application.work.NewFacts;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.DisputeFacts;
import booking.domain.dispute.Disputes;
import booking.domain.giftcard.GiftCards;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Returned;
import booking.domain.order.Order;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Payment;
import booking.domain.work.FactKind;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps up with what a gateway says of a dispute: the money that a bank took back leaves the books
 * of the gateway, and comes again when the dispute is won. Nothing is cancelled by it.
 */
public final class FollowDispute {
  private final Disputes disputes;
  private final GiftCards cards;
  private final Journal journal;
  private final Outbox outbox;
  private final Ids ids;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public FollowDispute(
      Disputes disputes,
      GiftCards cards,
      Journal journal,
      Outbox outbox,
      Ids ids,
      UnitOfWork unit,
      ServerClock clock) {
    this.disputes = disputes;
    this.cards = cards;
    this.journal = journal;
    this.outbox = outbox;
    this.ids = ids;
    this.facts = new NewFacts(ids);
    this.unit = unit;
    this.clock = clock;
  }

  /** What the gateway says of a payment of that order. */
  public void run(Order order, Payment payment, GatewayDispute said) {
    var now = clock.now();
    var known = disputes.find(payment.id(), said.reference());
    if (known.isEmpty()) {
      unit.run(() -> open(order, payment, said, now));
    } else if (known.get().state() != said.state()) {
      unit.run(() -> change(order, known.get(), said.state(), now));
    }
  }

  private boolean open(Order order, Payment payment, GatewayDispute said, Instant now) {
    var dispute =
        new Dispute(
            order.details().supplier(),
            order.id(),
            payment.id(),
            said.reference(),
            said.amount(),
            said.reason(),
            said.state(),
            now);
    freezeCards(order);
    if (!disputes.add(dispute)) {
      return false;
    }
    var postings = new ArrayList<Posting>();
    postings.add(taken(dispute, now));
    if (dispute.state() == GatewayDispute.State.OPEN) {
      return told(order, postings, DisputeFacts.OPENED, now);
    }
    postings.add(ended(dispute, now));
    return told(order, postings, DisputeFacts.ENDED, now);
  }

  /** Nobody spends what may not have been paid for; somebody has to let it pay again. */
  private void freezeCards(Order order) {
    var details = order.details();
    details.soldCardIds().forEach(card -> cards.freeze(details.supplier(), card));
  }

  private boolean change(Order order, Dispute from, GatewayDispute.State state, Instant now) {
    var to = from.become(state);
    if (!disputes.store(from, to)) {
      return false;
    }
    var postings = new ArrayList<Posting>();
    if (from.state() != GatewayDispute.State.OPEN) {
      postings.add(ended(from, now).reversed(new PostingId(ids.next()), now));
    }
    if (state != GatewayDispute.State.OPEN) {
      postings.add(ended(to, now));
    }
    return told(order, postings, DisputeFacts.ENDED, now);
  }

  private boolean told(Order order, List<Posting> postings, FactKind kind, Instant now) {
    journal.post(postings);
    outbox.add(List.of(facts.about(order, kind, now)));
    return true;
  }

  private Posting taken(Dispute it, Instant now) {
    return Returned.disputed(
        new PostingId(ids.next()),
        it.supplier(),
        it.order(),
        it.payment().value(),
        it.amount(),
        now);
  }

  private Posting ended(Dispute it, Instant now) {
    var id = new PostingId(ids.next());
    return it.state() == GatewayDispute.State.WON
        ? Returned.won(id, it.supplier(), it.order(), it.payment().value(), it.amount(), now)
        : Returned.lost(id, it.supplier(), it.order(), it.payment().value(), it.amount(), now);
  }
}
