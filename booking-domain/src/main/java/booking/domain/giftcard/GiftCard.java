package booking.domain.giftcard;

import booking.domain.availability.PoolId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import java.time.LocalDate;

/**
 * Stored value of one supplier that pays with whoever knows its code.
 *
 * @param left what no order, held or settled, has taken yet
 * @param validUntil the last local date, in the supplier's zone, on which it pays
 * @param frozen whether nothing more can be taken of it
 */
public record GiftCard(
    GiftCardId id,
    SupplierId supplier,
    String code,
    Money issued,
    Money left,
    LocalDate validUntil,
    boolean frozen) {

  /** One that pays. */
  public GiftCard(
      GiftCardId id,
      SupplierId supplier,
      String code,
      Money issued,
      Money left,
      LocalDate validUntil) {
    this(id, supplier, code, issued, left, validUntil, false);
  }

  /** What can be done with it. */
  public enum State {
    VALID,
    USED_UP,
    EXPIRED,
    FROZEN
  }

  /** The same, from which nothing more can be taken. */
  public GiftCard freeze() {
    return new GiftCard(id, supplier, code, issued, left, validUntil, true);
  }

  public PoolId pool() {
    return id.pool();
  }

  /** Whether it pays that supplier's orders on that local date, in that currency. */
  public boolean paysFor(Supplier seller, LocalDate today) {
    return supplier.equals(seller.id())
        && left.currency().equals(seller.currency())
        && !today.isAfter(validUntil);
  }

  /** The same with so much more left. */
  public GiftCard with(Money more) {
    return new GiftCard(id, supplier, code, issued, left.plus(more), validUntil, frozen);
  }

  /** How it is on that local date, in the supplier's zone. */
  public State state(LocalDate today) {
    if (frozen) {
      return State.FROZEN;
    }
    if (today.isAfter(validUntil)) {
      return State.EXPIRED;
    }
    return left.isZero() ? State.USED_UP : State.VALID;
  }

  /** Its end, by which an owner recognises it and nobody else can use it. */
  public String hint() {
    return "…" + code.substring(Math.max(0, code.length() - 4));
  }

  @Override
  public String toString() {
    return "GiftCard[%s]".formatted(id.value());
  }
}
