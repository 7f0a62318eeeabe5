package booking.persistence.refund;

import booking.domain.booking.BookingId;
import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.persistence.jooq.tables.records.RefundPartRecord;
import booking.persistence.jooq.tables.records.RefundRecord;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A refund as a row with one for each part, whichever state it is in; what it has not is null. */
final class RefundRow {
  private RefundRow() {}

  static RefundRecord of(Refund refund) {
    var details = refund.details();
    var row = new RefundRecord();
    row.setSupplierId(details.supplier().value());
    row.setId(refund.id().value());
    row.setOrderId(details.order().value());
    details.booking().map(BookingId::value).ifPresent(row::setBookingId);
    row.setOrigin(details.origin().name());
    row.setAmount(details.amount().minorUnits());
    row.setCurrency(details.amount().currency().getCurrencyCode());
    row.setReason(details.reason());
    row.setRequestedAt(details.requestedAt());
    setState(row, refund);
    row.changed(true);
    return row;
  }

  private static void setState(RefundRecord row, Refund refund) {
    row.setState(Refunds.State.of(refund).name());
    switch (refund) {
      case Refund.Requested _ -> {}
      case Refund.Rejected(_, var by, var why, var at) ->
          row.setDecidedBy(by).setNote(why).setSince(at);
      case Refund.Approved(_, var by, var at) -> row.setDecidedBy(by).setSince(at);
      case Refund.Submitted(_, var since) -> row.setSince(since);
      case Refund.Succeeded(_, var at) -> row.setSince(at);
      case Refund.Failed(_, var at) -> row.setSince(at);
      case Refund.Manual(_, var by, var how, var at) ->
          row.setDecidedBy(by).setNote(how).setSince(at);
    }
  }

  static List<RefundPartRecord> parts(Refund refund) {
    return IntStream.range(0, refund.details().parts().size())
        .mapToObj(i -> part(refund, i))
        .toList();
  }

  private static RefundPartRecord part(Refund refund, int position) {
    var part = refund.details().parts().get(position);
    var row = new RefundPartRecord();
    row.setSupplierId(refund.details().supplier().value());
    row.setRefundId(refund.id().value());
    row.setPosition(position);
    switch (part.to()) {
      case PaidBy.Card(var card) -> row.setGiftCardId(card.value());
      case PaidBy.Gateway(var payment) -> row.setPaymentId(payment.value());
    }
    row.setAmount(part.amount().minorUnits());
    row.setState(part.state().name());
    row.setAttempt(part.attempt());
    part.reference().ifPresent(row::setReference);
    part.trouble().ifPresent(row::setTrouble);
    row.setMoves(refund.moves(part));
    row.changed(true);
    return row;
  }

  static Refund toRefund(RefundRecord row, List<RefundPartRecord> parts) {
    var details = toDetails(row, parts);
    return switch (row.getState()) {
      case "REQUESTED" -> new Refund.Requested(details);
      case "REJECTED" ->
          new Refund.Rejected(details, row.getDecidedBy(), row.getNote(), row.getSince());
      case "APPROVED" -> new Refund.Approved(details, row.getDecidedBy(), row.getSince());
      case "SUBMITTED" -> new Refund.Submitted(details, row.getSince());
      case "SUCCEEDED" -> new Refund.Succeeded(details, row.getSince());
      case "FAILED" -> new Refund.Failed(details, row.getSince());
      case "MANUAL" ->
          new Refund.Manual(details, row.getDecidedBy(), row.getNote(), row.getSince());
      case String other -> throw new IllegalStateException("No refund is " + other);
    };
  }

  private static RefundDetails toDetails(RefundRecord row, List<RefundPartRecord> parts) {
    var currency = Currency.getInstance(row.getCurrency());
    return new RefundDetails(
        new RefundId(row.getId()),
        new SupplierId(row.getSupplierId()),
        new OrderId(row.getOrderId()),
        Optional.ofNullable(row.getBookingId()).map(BookingId::new),
        RefundDetails.Origin.valueOf(row.getOrigin()),
        new Money(row.getAmount(), currency),
        parts.stream().map(part -> toPart(part, currency)).toList(),
        row.getReason(),
        row.getRequestedAt());
  }

  private static RefundPart toPart(RefundPartRecord row, Currency currency) {
    return new RefundPart(
        row.getPaymentId() == null
            ? new PaidBy.Card(new GiftCardId(row.getGiftCardId()))
            : new PaidBy.Gateway(new PaymentId(row.getPaymentId())),
        new Money(row.getAmount(), currency),
        RefundPart.State.valueOf(row.getState()),
        row.getAttempt(),
        Optional.ofNullable(row.getReference()),
        Optional.ofNullable(row.getTrouble()));
  }
}
