package booking.application.refund;

import booking.application.work.NotYet;
import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundPart;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.List;

/** Gives stored value back to its card: the order takes so much less of its balance. */
final class ReturnToCard {
  private final Settlements settlements;
  private final Ids ids;

  ReturnToCard(Settlements settlements, Ids ids) {
    this.settlements = settlements;
    this.ids = ids;
  }

  void store(Refund refund, RefundPart part, Instant now) {
    var checkout = settlements.find(refund.details().order()).orElseThrow();
    if (!(settlements.store(move(checkout, part), now) instanceof Settlements.Outcome.Stored)) {
      throw new NotYet("somebody else moved the order");
    }
  }

  private Move move(Checkout checkout, RefundPart part) {
    var taken = claim(checkout, part);
    long left = taken.demand().units() - part.amount().minorUnits();
    var next =
        left == 0
            ? List.<Claim>of()
            : List.of(
                new Claim(
                    new ClaimId(ids.next()),
                    Demand.counted(taken.demand().pool(), PoolKind.GIFT_CARD, left)));
    return Move.of(checkout, checkout.with(checkout.hold().swap(List.of(taken), next)));
  }

  private static Claim claim(Checkout checkout, RefundPart part) {
    if (!(part.to() instanceof PaidBy.Card(var card))) {
      throw new IllegalArgumentException("No card is paid back");
    }
    return checkout.hold().claims().stream()
        .filter(claim -> claim.demand().pool().equals(card.pool()))
        .findFirst()
        .orElseThrow();
  }
}
