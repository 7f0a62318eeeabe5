package booking.domain.checkout;

import booking.domain.ledger.Posting;
import booking.domain.work.Fact;
import java.util.List;

/**
 * From one state of a checkout to the next, with what it means for the books and what is to be
 * told.
 *
 * <p>What happens to the claims follows from the hold: held to committed keeps the units, held to
 * released or expired gives them back, and expired to committed claims them all again. Where it
 * stays live, claims that are no longer among its claims are given up, and new ones are claimed; it
 * cannot do both.
 */
public record Move(Checkout from, Checkout to, List<Posting> postings, List<Fact> facts) {

  public Move {
    postings = List.copyOf(postings);
    facts = List.copyOf(facts);
  }

  public static Move of(Checkout from, Checkout to, Fact... facts) {
    return new Move(from, to, List.of(), List.of(facts));
  }
}
