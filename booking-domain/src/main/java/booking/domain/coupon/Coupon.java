package booking.domain.coupon;

import booking.domain.availability.PoolId;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.time.DateRange;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A code that lowers the price, before tax.
 *
 * @param minimumSpend what the eligible lines must come to before the discount; zero for none
 * @param validity local dates, in the supplier's zone, on which it may be used
 * @param scope the experiences it is for; empty for all
 * @param totalUses how often it may be used in all, held uses included
 * @param usesPerCustomer the same for one e-mail address
 */
public record Coupon(
    CouponId id,
    SupplierId supplier,
    String code,
    Effect effect,
    Money minimumSpend,
    DateRange validity,
    Set<ExperienceId> scope,
    OptionalInt totalUses,
    OptionalInt usesPerCustomer) {

  /** What it takes off; never more than there is. */
  public sealed interface Effect {

    record Percentage(Rate rate) implements Effect {
      @Override
      public String toString() {
        return rate + " off";
      }
    }

    record Amount(Money off) implements Effect {
      @Override
      public String toString() {
        return off + " off";
      }
    }
  }

  public Coupon {
    scope = Set.copyOf(scope);
  }

  public boolean covers(ExperienceId experience) {
    return scope.isEmpty() || scope.contains(experience);
  }

  /** What it takes off eligible lines that come to this: not below zero, and never more. */
  public Money off(Money eligible) {
    var wanted =
        switch (effect) {
          case Effect.Percentage(var rate) -> eligible.times(rate, RoundingMode.HALF_UP);
          case Effect.Amount(var off) -> off;
        };
    return wanted.min(eligible).max(Money.zero(eligible.currency()));
  }

  /** Why a price is lower, for people. */
  public String reason() {
    return "Coupon " + code + ": " + effect;
  }

  /** The pool of its uses. */
  public PoolId pool() {
    return new PoolId(id.value());
  }
}
