package booking.application.checkout;

import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.Demand;
import booking.domain.availability.Hold;
import booking.domain.work.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lets a hold take other units than before, and leaves alone what it takes in either case. */
public final class SwapClaims {
  private final Ids ids;

  public SwapClaims(Ids ids) {
    this.ids = ids;
  }

  /** That takes what is needed in place of what was. */
  public Hold of(Hold hold, Collection<Demand> before, Collection<Demand> needed) {
    return of(hold, before, needed, claim -> false);
  }

  /** The same, and gives up all that is not needed anyway. */
  public Hold of(
      Hold hold, Collection<Demand> before, Collection<Demand> needed, Predicate<Claim> notNeeded) {
    var missing = new ArrayList<>(needed);
    var given = new ArrayList<Claim>();
    for (var demand : before) {
      if (!missing.remove(demand)) {
        claim(demand, hold, given).ifPresent(given::add);
      }
    }
    hold.claims().stream()
        .filter(notNeeded)
        .filter(claim -> !given.contains(claim))
        .forEach(given::add);
    return hold.swap(
        given, missing.stream().map(demand -> new Claim(new ClaimId(ids.next()), demand)).toList());
  }

  private static Optional<Claim> claim(Demand demand, Hold hold, List<Claim> not) {
    return hold.claims().stream()
        .filter(claim -> claim.demand().equals(demand) && !not.contains(claim))
        .findFirst();
  }
}
