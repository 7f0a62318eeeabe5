package booking.application.refund;

import booking.domain.ledger.Account;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Returned;
import booking.domain.money.Money;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundPart;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The postings of a refund: what went back is posted, and what turns out not to have is undone. */
final class RefundBooks {
  private final Ids ids;

  RefundBooks(Ids ids) {
    this.ids = ids;
  }

  /** What failed at the gateway was given by hand. */
  List<Posting> byHand(Refund refund, Instant now) {
    return refund.details().parts().stream()
        .filter(part -> part.state() == RefundPart.State.FAILED)
        .map(part -> posting(refund, Account.of(Account.Kind.PAID_ELSEWHERE), part.amount(), now))
        .toList();
  }

  /** What the step from one state to the next means. */
  List<Posting> between(Refund from, Refund to, Instant now) {
    var postings = new ArrayList<Posting>();
    for (int i = 0; i < to.details().parts().size(); i++) {
      boolean was = isDone(from.details().parts().get(i));
      var part = to.details().parts().get(i);
      if (!was && isDone(part)) {
        postings.add(posting(to, part, now, false));
      } else if (was && !isDone(part)) {
        postings.add(posting(to, part, now, true));
      }
    }
    return postings;
  }

  /** Of what went back already when it became known. */
  List<Posting> done(Refund refund, Instant now) {
    return refund.details().parts().stream()
        .filter(RefundBooks::isDone)
        .map(part -> posting(refund, part, now, false))
        .toList();
  }

  private static boolean isDone(RefundPart part) {
    return part.state() == RefundPart.State.SUCCEEDED;
  }

  private Posting posting(Refund refund, RefundPart part, Instant now, boolean undone) {
    var amount = undone ? part.amount().negated() : part.amount();
    return posting(refund, account(part.to()), amount, now);
  }

  private Posting posting(Refund refund, Account tender, Money amount, Instant now) {
    var details = refund.details();
    return Returned.to(
        tender, new PostingId(ids.next()), details.supplier(), details.order(), amount, now);
  }

  private static Account account(PaidBy tender) {
    return switch (tender) {
      case PaidBy.Card(var card) -> Account.storedValue(card.value());
      case PaidBy.Gateway(var payment) -> Account.clearing(payment.value());
    };
  }
}
