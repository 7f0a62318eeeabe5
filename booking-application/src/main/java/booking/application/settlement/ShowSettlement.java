package booking.application.settlement;

import booking.application.checkout.Owed;
import booking.application.order.Asking;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.Disputes;
import booking.domain.ledger.Settlement;
import booking.domain.order.AccessTokens;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.Payments;
import booking.domain.refund.Refund;
import booking.domain.refund.Refunds;
import booking.domain.settlement.SettlementState;
import booking.domain.work.ServerClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows how an order stands with its customer's money, to him and to those who sold it. */
public final class ShowSettlement {
  private final Settlements settlements;
  private final Owed owed;
  private final Payments payments;
  private final Refunds refunds;
  private final Disputes disputes;
  private final Catalog catalog;
  private final AccessTokens tokens;
  private final ServerClock clock;

  public ShowSettlement(
      Settlements settlements,
      Owed owed,
      Payments payments,
      Refunds refunds,
      Disputes disputes,
      Catalog catalog,
      AccessTokens tokens,
      ServerClock clock) {
    this.settlements = settlements;
    this.owed = owed;
    this.payments = payments;
    this.refunds = refunds;
    this.disputes = disputes;
    this.catalog = catalog;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * How it stands.
   *
   * @param payments all attempts to pay, the oldest first; and so the refunds and disputes
   */
  public record Shown(
      Checkout checkout,
      Supplier supplier,
      SettlementState state,
      Settlement books,
      List<Payment> payments,
      List<Refund> refunds,
      List<Dispute> disputes) {
    public Shown {
      payments = List.copyOf(payments);
      refunds = List.copyOf(refunds);
      disputes = List.copyOf(disputes);
    }
  }

  /** Empty when there is none that he may see. */
  public Optional<Shown> run(OrderId id, Asking asking) {
    return settlements
        .find(id)
        .filter(checkout -> asking.sees(checkout.order().details(), tokens))
        .map(this::shown);
  }

  private Shown shown(Checkout checkout) {
    var order = checkout.order();
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    var books = owed.settlement(order);
    var attempts = payments.of(order.id());
    var today = LocalDate.ofInstant(clock.now(), supplier.zone());
    return new Shown(
        checkout,
        supplier,
        SettlementState.of(order, books, attempts, today),
        books,
        attempts,
        refunds.of(order.id()),
        disputes.of(order.id()));
  }
}
