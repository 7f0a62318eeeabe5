package booking.rest.settlement;

import booking.application.settlement.ShowSettlement.Shown;
import booking.domain.dispute.Dispute;
import booking.domain.payment.Payment;
import booking.domain.refund.Refund;
import booking.domain.refund.Refunds;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import booking.rest.order.Statuses;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How an order stands with its customer's money. */
@Schema(name = "Settlement")
record SettlementView(
    String orderId,
    @Schema(
            description =
                "unpaid, authorised, partially-paid, paid, overpaid, partially-refunded, refunded"
                    + " or overdue")
        String state,
    @Schema(description = "What is owed for it by now, paid or not; nothing before it is confirmed")
        Amount charged,
    @Schema(description = "What was paid, whatever went back since") Amount paid,
    @Schema(description = "What went back") Amount refunded,
    Amount outstanding,
    @Schema(description = "What was paid too much") Amount excess,
    @Schema(description = "The last day for what is due later, where the supplier is")
        Optional<LocalDate> restDueOn,
    List<AttemptView> payments,
    List<GoneBackView> refunds,
    List<DisputeView> disputes) {

  /** An attempt to pay. */
  @Schema(name = "SettlementPayment")
  record AttemptView(
      String id,
      @Schema(description = "order, or balance for what was due later") String purpose,
      String status,
      Amount amount) {
    private static AttemptView of(Payment payment) {
      var details = payment.details();
      return new AttemptView(
          details.id().value().toString(),
          WireName.of(details.purpose()),
          Statuses.of(payment),
          Amount.of(details.amount()));
    }
  }

  /** Money that goes back. */
  @Schema(name = "SettlementRefund")
  record GoneBackView(
      String id, Optional<String> bookingId, String status, Amount amount, Instant requestedAt) {
    private static GoneBackView of(Refund refund) {
      var details = refund.details();
      return new GoneBackView(
          refund.id().value().toString(),
          details.booking().map(booking -> booking.value().toString()),
          WireName.of(Refunds.State.of(refund)),
          Amount.of(details.amount()),
          details.requestedAt());
    }
  }

  /** Money that a bank takes back. */
  @Schema(name = "SettlementDispute")
  record DisputeView(
      String paymentId,
      @Schema(description = "open, won or lost") String status,
      Amount amount,
      Instant openedAt) {
    private static DisputeView of(Dispute dispute) {
      return new DisputeView(
          dispute.payment().value().toString(),
          WireName.of(dispute.state()),
          Amount.of(dispute.amount()),
          dispute.openedAt());
    }
  }

  static SettlementView of(Shown shown) {
    var order = shown.checkout().order();
    var books = shown.books();
    return new SettlementView(
        order.id().value().toString(),
        WireName.of(shown.state()),
        Amount.of(books.charged()),
        Amount.of(books.paid()),
        Amount.of(books.refunded()),
        Amount.of(books.outstanding()),
        Amount.of(books.excess()),
        order.details().quote().restDueOn(),
        shown.payments().stream().map(AttemptView::of).toList(),
        shown.refunds().stream().map(GoneBackView::of).toList(),
        shown.disputes().stream().map(DisputeView::of).toList());
  }
}
