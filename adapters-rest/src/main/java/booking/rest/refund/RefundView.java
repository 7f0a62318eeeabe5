package booking.rest.refund;

import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Money that goes back. */
@Schema(name = "Refund")
public record RefundView(
    String id,
    String orderId,
    Optional<String> bookingId,
    @Schema(
            description =
                "requested, rejected, approved, submitted, succeeded, failed or manual; it may"
                    + " still fail days after it succeeded")
        String status,
    @Schema(description = "policy, request, or gateway where it was made there") String origin,
    Amount amount,
    List<PartView> parts,
    String reason,
    Instant requestedAt,
    @Schema(description = "Why it was rejected, or how it was settled by hand")
        Optional<String> note) {

  /** What of it goes back to one tender. */
  @Schema(name = "RefundPartState")
  public record PartView(
      @Schema(description = "card or gift-card") String to,
      Amount amount,
      @Schema(description = "open, succeeded or failed") String status,
      @Schema(description = "As the gateway says it") Optional<String> failedBecause) {
    private static PartView of(RefundPart part) {
      var to =
          switch (part.to()) {
            case PaidBy.Card _ -> "gift-card";
            case PaidBy.Gateway _ -> "card";
          };
      return new PartView(to, Amount.of(part.amount()), WireName.of(part.state()), part.trouble());
    }
  }

  public static RefundView of(Refund refund) {
    var details = refund.details();
    return new RefundView(
        refund.id().value().toString(),
        details.order().value().toString(),
        details.booking().map(booking -> booking.value().toString()),
        WireName.of(Refunds.State.of(refund)),
        WireName.of(details.origin()),
        Amount.of(details.amount()),
        details.parts().stream().map(PartView::of).toList(),
        details.reason(),
        details.requestedAt(),
        note(refund));
  }

  private static Optional<String> note(Refund refund) {
    return switch (refund) {
      case Refund.Rejected rejected -> Optional.of(rejected.why());
      case Refund.Manual manual -> Optional.of(manual.how());
      case Refund.Requested _ -> Optional.empty();
      case Refund.Approved _ -> Optional.empty();
      case Refund.Submitted _ -> Optional.empty();
      case Refund.Succeeded _ -> Optional.empty();
      case Refund.Failed _ -> Optional.empty();
    };
  }
}
