package booking.rest.pricing;

import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.Recipient;
import booking.domain.pricing.Line;
import booking.domain.pricing.Quote;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.TaxTotal;
import booking.domain.pricing.Tender;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A price, itemised and explained. The lines together are the total. */
@Schema(name = "Quote")
public record QuoteView(
    List<QuotedItemView> items,
    @Schema(description = "That are bought; without codes") List<GiftCardSaleView> giftCards,
    List<LineView> lines,
    Amount subtotal,
    Amount discount,
    @Schema(description = "Added to the prices") Amount tax,
    @Schema(description = "Contained in the prices already") Amount taxIncluded,
    Amount fee,
    Amount rounding,
    Amount total,
    List<TaxView> taxes,
    @Schema(description = "What pays now, in this order: gift cards first, a card the rest")
        List<TenderView> tenders,
    @Schema(description = "What is left to be paid by card now, after gift cards; 0: no payment")
        Amount dueNow,
    @Schema(description = "Left to be paid after the booking, where a deposit is enough for now")
        Amount dueLater,
    @Schema(description = "The last day, where it takes place, for what is due later")
        Optional<LocalDate> balanceDueOn,
    @Schema(description = "Of what is promised; the same price has the same hash") String hash,
    @Schema(description = "Holds us to this price until it expires") Optional<String> token,
    Instant expiresAt) {

  /** What is reserved. */
  @Schema(name = "QuotedItem")
  public record QuotedItemView(
      String experienceId,
      String name,
      OffsetDateTime start,
      OffsetDateTime end,
      CancellationView cancellation) {
    private static QuotedItemView of(QuotedItem item) {
      var when = item.when().interval();
      return new QuotedItemView(
          item.experience().value().toString(),
          item.name(),
          when.start().atZone(item.when().zone()).toOffsetDateTime(),
          when.end().atZone(item.when().zone()).toOffsetDateTime(),
          CancellationView.of(item.cancellation().policy()));
    }
  }

  /** A gift card that is bought. */
  @Schema(name = "GiftCardSale")
  public record GiftCardSaleView(Amount amount, Optional<String> recipient, LocalDate validUntil) {
    private static GiftCardSaleView of(CardSale card) {
      return new GiftCardSaleView(
          Amount.of(card.amount()), card.recipient().map(Recipient::name), card.validUntil());
    }
  }

  /** Part of the price; what lowers it is negative. */
  @Schema(name = "Line")
  public record LineView(
      @Schema(description = "tickets, rule, extra, coupon, fee, tax, gift-card or rounding")
          String kind,
      @Schema(description = "The index of the item it belongs to, if of one")
          Optional<Integer> item,
      String label,
      long quantity,
      Amount amount,
      String reason) {
    private static LineView of(Line line) {
      return new LineView(
          WireName.of(line.kind()),
          line.item().isPresent() ? Optional.of(line.item().getAsInt()) : Optional.empty(),
          line.label(),
          line.quantity(),
          Amount.of(line.amount()),
          line.reason());
    }
  }

  /** What one tax comes to. */
  @Schema(name = "Tax")
  public record TaxView(
      String label,
      @Schema(example = "19%") String rate,
      boolean included,
      Amount base,
      Amount amount) {
    private static TaxView of(TaxTotal tax) {
      return new TaxView(
          tax.rate().label(),
          tax.rate().rate().toString(),
          tax.rate().included(),
          Amount.of(tax.base()),
          Amount.of(tax.amount()));
    }
  }

  /** One means of paying. */
  @Schema(name = "Tender")
  public record TenderView(
      @Schema(description = "gift-card or card") String kind,
      @Schema(description = "The end of a gift card's code") Optional<String> hint,
      Amount amount) {
    private static TenderView of(Tender tender) {
      return switch (tender) {
        case Tender.FromGiftCard(_, var hint, var amount) ->
            new TenderView("gift-card", Optional.of(hint), Amount.of(amount));
        case Tender.AtGateway(var amount) ->
            new TenderView("card", Optional.empty(), Amount.of(amount));
      };
    }
  }

  public static QuoteView of(Quote quote, Optional<String> token) {
    var totals = quote.totals();
    return new QuoteView(
        quote.items().stream().map(QuotedItemView::of).toList(),
        quote.cards().stream().map(GiftCardSaleView::of).toList(),
        quote.lines().stream().map(LineView::of).toList(),
        Amount.of(totals.subtotal()),
        Amount.of(totals.discount()),
        Amount.of(totals.taxAdded()),
        Amount.of(totals.taxIncluded()),
        Amount.of(totals.fee()),
        Amount.of(totals.rounding()),
        Amount.of(totals.total()),
        quote.taxTotals().stream().map(TaxView::of).toList(),
        quote.tenders().stream().map(TenderView::of).toList(),
        Amount.of(quote.atGateway()),
        Amount.of(totals.dueLater()),
        quote.restDueOn(),
        quote.hash().hex(),
        token,
        quote.expiresAt());
  }
}
