package booking.rest.catalog;

import booking.domain.catalog.AfterSales;
import booking.domain.catalog.CancellationPolicy;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.GiftCardTerms;
import booking.domain.catalog.SaleTerms;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.rest.catalog.TermsPart.AfterSalesPart;
import booking.rest.catalog.TermsPart.CancellationPart;
import booking.rest.catalog.TermsPart.DepositPart;
import booking.rest.catalog.TermsPart.GiftCardsPart;
import booking.rest.catalog.TermsPart.TierPart;
import booking.rest.json.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a supplier that say on what terms he sells. */
record TermsParts(Home home) {

  SaleTerms terms(TermsPart part, Spot at) {
    return new SaleTerms(
        Parts.positive(part.holdFor(), SaleTerms.DEFAULT_HOLD, at.at("holdFor")),
        part.termsVersion(),
        part.policyVersion(),
        part.cancellation()
            .map(policy -> cancellation(policy, at.at("cancellation")))
            .orElseGet(CancellationPolicy::standard),
        part.deposit().map(plan -> deposit(plan, at.at("deposit"))),
        part.afterSales()
            .map(after -> afterSales(after, at.at("afterSales")))
            .orElseGet(AfterSales::standard),
        part.giftCards()
            .map(cards -> giftCards(cards, at.at("giftCards")))
            .orElseGet(GiftCardTerms::standard));
  }

  private GiftCardTerms giftCards(GiftCardsPart part, Spot at) {
    try {
      return new GiftCardTerms(
          amount(part.least(), at.at("least")),
          amount(part.most(), at.at("most")),
          part.monthsValid().orElse(GiftCardTerms.USUAL_MONTHS_VALID));
    } catch (IllegalArgumentException why) {
      at.fault("invalid", String.valueOf(why.getMessage()));
      return GiftCardTerms.standard();
    }
  }

  DepositPlan deposit(DepositPart part, Spot at) {
    var usual = DepositPlan.standard();
    var parts = new ArrayList<DepositPlan.Part>();
    part.percent().ifPresent(rate -> parts.add(share(rate, at.at("percent"))));
    part.amount().ifPresent(amount -> parts.add(amount(amount, at.at("amount"))));
    if (parts.isEmpty()) {
      parts.add(usual.part());
    }
    return new DepositPlan(
        Parts.exactlyOne(parts, at).orElse(usual.part()),
        part.daysBefore().orElse(usual.daysBefore()));
  }

  private static DepositPlan.Part share(Rate rate, Spot at) {
    if (!rate.isShare() || rate.isZero()) {
      at.fault("out-of-range", "more than 0, to 100");
      return DepositPlan.standard().part();
    }
    return new DepositPlan.Part.Share(rate);
  }

  private DepositPlan.Part amount(BigDecimal amount, Spot at) {
    var money = home.amounts().price(amount, at);
    if (amount.signum() == 0) {
      at.fault("out-of-range", "must be more than nothing");
    }
    return money.isPositive() ? new DepositPlan.Part.Amount(money) : DepositPlan.standard().part();
  }

  CancellationPolicy cancellation(CancellationPart part, Spot at) {
    var usual = CancellationPolicy.standard();
    var taxClass = part.feeTaxClass().map(code -> home.taxClass(code, at.at("feeTaxClass")));
    try {
      return new CancellationPolicy(
          part.counting().orElse(usual.counting()),
          part.tiers().map(tiers -> tiers(tiers, at.at("tiers"))).orElse(usual.tiers()),
          part.feeComesBack().orElse(usual.feeComesBack()),
          part.extrasComeBack().orElse(usual.extrasComeBack()),
          taxClass);
    } catch (IllegalArgumentException why) {
      at.at("tiers").fault("invalid", String.valueOf(why.getMessage()));
      return usual;
    }
  }

  private static List<CancellationPolicy.Tier> tiers(List<TierPart> parts, Spot list) {
    return Parts.each(
        parts,
        list,
        (tier, at) ->
            new CancellationPolicy.Tier(
                tier.notice(),
                tier.orExactly().orElse(true),
                Parts.share(tier.percent(), at.at("percent"))));
  }

  private AfterSales afterSales(AfterSalesPart part, Spot at) {
    return new AfterSales(
        amount(part.goodwillForCancelling(), at.at("goodwillForCancelling")),
        amount(part.goodwillForNoShow(), at.at("goodwillForNoShow")),
        amount(part.refundsUpTo(), at.at("refundsUpTo")),
        part.releasesUnpaid().orElse(AfterSales.standard().releasesUnpaid()));
  }

  private Optional<Money> amount(Optional<BigDecimal> amount, Spot at) {
    return amount.map(some -> home.amounts().price(some, at));
  }
}
