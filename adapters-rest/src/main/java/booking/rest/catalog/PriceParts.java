package booking.rest.catalog;

import booking.domain.catalog.NamedIds;
import booking.domain.catalog.TaxClass;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.PriceRule.Adjustment;
import booking.domain.pricing.PriceRule.Condition;
import booking.domain.pricing.ServiceFee;
import booking.domain.pricing.TaxRate;
import booking.rest.catalog.CatalogueDocument.CouponPart;
import booking.rest.catalog.CatalogueDocument.GiftCardPart;
import booking.rest.catalog.PricesPart.ChangePart;
import booking.rest.catalog.PricesPart.ConditionsPart;
import booking.rest.catalog.PricesPart.PriceRulePart;
import booking.rest.catalog.PricesPart.ServiceFeePart;
import booking.rest.catalog.PricesPart.TaxClassPart;
import booking.rest.catalog.PricesPart.TaxRatePart;
import booking.rest.json.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The parts of a supplier that say what things cost. */
record PriceParts(Home home) {

  Optional<PriceBook> book(PricesPart part, Spot at) {
    Home.unique(part.taxes().stream().map(TaxClassPart::code).toList(), "code", at.at("taxes"));
    var codes = part.rules().stream().map(PriceRulePart::code).toList();
    boolean distinct = Home.unique(codes, "code", at.at("rules"));
    var rules = Parts.each(part.rules(), at.at("rules"), this::rule);
    var fee = part.serviceFee().map(some -> fee(some, at.at("serviceFee")));
    var taxes = taxes(part.taxes(), at.at("taxes"));
    var last =
        Parts.positive(part.quotesLast(), PriceBook.DEFAULT_QUOTES_LAST, at.at("quotesLast"));
    return distinct
        ? Optional.of(new PriceBook(home.supplier(), rules, taxes, fee, last))
        : Optional.empty();
  }

  private static Map<TaxClass, List<TaxRate>> taxes(List<TaxClassPart> parts, Spot list) {
    var taxes = new LinkedHashMap<TaxClass, List<TaxRate>>();
    for (int i = 0; i < parts.size(); i++) {
      var rates = list.at(i).at("rates");
      taxes.put(
          new TaxClass(parts.get(i).code()),
          Parts.each(parts.get(i).rates(), rates, PriceParts::tax));
    }
    return taxes;
  }

  private static TaxRate tax(TaxRatePart part, Spot at) {
    var rate = Parts.share(part.percent(), at.at("percent"));
    return new TaxRate(part.code(), part.label(), rate, part.included());
  }

  private ServiceFee fee(ServiceFeePart part, Spot at) {
    return new ServiceFee(
        part.label(),
        Parts.notNegative(part.percent().orElse(Rate.ZERO), at.at("percent")),
        part.fixed()
            .map(amount -> home.amounts().price(amount, at.at("fixed")))
            .orElse(Money.zero(home.amounts().currency())),
        home.taxClass(part.taxClass(), at.at("taxClass")));
  }

  private PriceRule rule(PriceRulePart part, Spot at) {
    return new PriceRule(
        part.code(),
        part.label(),
        part.priority(),
        part.stacks(),
        home.experiences(part.experiences(), at.at("experiences")),
        conditions(part.when(), at.at("when")),
        adjustment(part.change(), at.at("change")));
  }

  private static List<Condition> conditions(ConditionsPart when, Spot at) {
    var all = new ArrayList<Condition>();
    when.season()
        .flatMap(season -> Parts.dates(season, at.at("season")))
        .ifPresent(dates -> all.add(new Condition.Season(dates)));
    if (!when.weekdays().isEmpty()) {
      all.add(new Condition.Weekdays(Set.copyOf(when.weekdays())));
    }
    when.timeOfDay()
        .flatMap(times -> Parts.opening(times, at.at("timeOfDay")))
        .ifPresent(times -> all.add(new Condition.TimeOfDay(times.from(), times.to())));
    when.boughtAtLeastAhead().ifPresent(ahead -> all.add(new Condition.EarlyBird(ahead)));
    when.boughtAtMostAhead().ifPresent(ahead -> all.add(new Condition.LastMinute(ahead)));
    when.occupancy()
        .ifPresent(
            taken -> all.add(new Condition.Occupancy(taken.fromPercent(), taken.toPercent())));
    when.party().ifPresent(party -> all.add(new Condition.PartySize(party.from(), party.to())));
    return all;
  }

  private Adjustment adjustment(ChangePart part, Spot at) {
    var changes = new ArrayList<Adjustment>();
    part.percent().ifPresent(rate -> changes.add(new Adjustment.Percentage(rate)));
    part.perTicket()
        .map(amount -> home.amounts().signed(amount, at.at("perTicket")))
        .ifPresent(amount -> changes.add(new Adjustment.PerTicket(amount)));
    part.perBooking()
        .map(amount -> home.amounts().signed(amount, at.at("perBooking")))
        .ifPresent(amount -> changes.add(new Adjustment.PerBooking(amount)));
    return Parts.exactlyOne(changes, at).orElse(new Adjustment.Percentage(Rate.ZERO));
  }

  Optional<Coupon> coupon(CouponPart part, Spot at) {
    var effects = new ArrayList<Coupon.Effect>();
    part.percent()
        .map(rate -> Parts.share(rate, at.at("percent")))
        .ifPresent(rate -> effects.add(new Coupon.Effect.Percentage(rate)));
    part.amount()
        .map(amount -> home.amounts().price(amount, at.at("amount")))
        .ifPresent(off -> effects.add(new Coupon.Effect.Amount(off)));
    var minimum =
        part.minimumSpend()
            .map(amount -> home.amounts().price(amount, at.at("minimumSpend")))
            .orElse(Money.zero(home.amounts().currency()));
    var scope = home.experiences(part.experiences(), at.at("experiences"));
    var effect = Parts.exactlyOne(effects, at);
    return Parts.dates(part.valid(), at.at("valid"))
        .filter(dates -> effect.isPresent())
        .map(dates ->
            new Coupon(
                new CouponId(NamedIds.coded(home.supplier(), "coupon", part.code())),
                home.supplier(),
                part.code(),
                effect.get(),
                minimum,
                dates,
                scope,
                number(part.totalUses()),
                number(part.usesPerCustomer())));
  }

  GiftCard giftCard(GiftCardPart part, Spot at) {
    var amount = home.amounts().price(part.amount(), at.at("amount"));
    return new GiftCard(
        new GiftCardId(NamedIds.coded(home.supplier(), "gift-card", part.code())),
        home.supplier(),
        part.code(),
        amount,
        amount,
        part.validUntil());
  }

  private static OptionalInt number(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
