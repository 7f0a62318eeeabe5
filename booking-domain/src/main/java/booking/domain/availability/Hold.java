package booking.domain.availability;

import booking.domain.catalog.SupplierId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Claims that live and die together.
 *
 * <p>Running out is not yet expiry: until somebody stores the expiry the units are still this
 * hold's, and may be committed late without asking again.
 *
 * @param since when it was taken
 * @param expiresAt the first instant at which the units may be taken away
 */
public record Hold(
    HoldId id,
    SupplierId supplier,
    List<Claim> claims,
    Instant since,
    Instant expiresAt,
    ClaimState state) {

  public Hold {
    claims = List.copyOf(claims);
  }

  public static Hold taken(
      HoldId id, SupplierId supplier, List<Claim> claims, Instant now, Duration lasting) {
    return new Hold(id, supplier, claims, now, now.plus(lasting), ClaimState.HELD);
  }

  public boolean isLive() {
    return state.isLive();
  }

  /** Whether the units may be taken away at that instant, although nobody did so yet. */
  public boolean isOverdue(Instant now) {
    return state == ClaimState.HELD && !now.isBefore(expiresAt);
  }

  /** Also from expired: storing that claims the units anew. */
  public Hold commit() {
    return become(ClaimState.COMMITTED);
  }

  public Hold release() {
    return become(ClaimState.RELEASED);
  }

  public Hold expire() {
    return become(ClaimState.EXPIRED);
  }

  /**
   * Gives some of its claims up, for good, and takes others; storing that claims those anew.
   *
   * @throws IllegalStateException unless it is live
   */
  public Hold swap(Collection<Claim> given, Collection<Claim> taken) {
    if (!isLive()) {
      throw new IllegalStateException("A hold that is %s has nothing to swap".formatted(state));
    }
    var next = new ArrayList<>(claims);
    if (!claims.containsAll(given)) {
      throw new IllegalArgumentException("Only what is claimed can be given up");
    }
    next.removeAll(given);
    next.addAll(taken);
    return new Hold(id, supplier, next, since, expiresAt, state);
  }

  /** Lives at least so long from now, but in all no longer than the longest; never shortens. */
  public Hold extend(Instant now, Duration atLeast, Duration longest) {
    var latest = since.plus(longest);
    var wanted = now.plus(atLeast);
    var until = wanted.isAfter(latest) ? latest : wanted;
    return state == ClaimState.HELD && until.isAfter(expiresAt)
        ? new Hold(id, supplier, claims, since, until, state)
        : this;
  }

  private Hold become(ClaimState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("Claims that are %s cannot be %s".formatted(state, next));
    }
    return new Hold(id, supplier, claims, since, expiresAt, next);
  }
}
