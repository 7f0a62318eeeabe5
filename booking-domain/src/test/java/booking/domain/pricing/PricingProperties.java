package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceRule.Adjustment;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every price, in currencies with 0, 2 and 3 decimals. */
class PricingProperties {

  @Property
  void all_lines_together_are_the_total(@ForAll("quotes") Quote quote) {
    var totals = quote.totals();
    assertThat(sum(quote.lines())).isEqualTo(totals.total().minorUnits());
    assertThat(
            totals
                .subtotal()
                .minus(totals.discount())
                .plus(totals.taxAdded())
                .plus(totals.fee())
                .plus(totals.rounding()))
        .isEqualTo(totals.total());
  }

  @Property
  void nobody_is_paid_for_buying(@ForAll("quotes") Quote quote) {
    assertThat(quote.totals().total().isNegative()).isFalse();
  }

  @Property
  void rules_never_take_more_off_an_item_than_its_tickets_cost(@ForAll("quotes") Quote quote) {
    for (int item = 0; item < quote.items().size(); item++) {
      assertThat(sum(of(quote, item, Line.Kind.TICKETS, Line.Kind.RULE))).isNotNegative();
    }
  }

  @Property
  void a_coupon_never_makes_a_negative_price(@ForAll("quotes") Quote quote) {
    var discounted =
        quote.lines().stream().filter(line -> line.kind().compareTo(Line.Kind.COUPON) <= 0);
    assertThat(Portion.of(discounted.toList(), line -> true))
        .noneMatch(portion -> portion.amount().isNegative());
  }

  @Property
  void a_coupon_takes_off_what_it_says_or_all_there_is(@ForAll("requests") PricingRequest request) {
    Baskets.quoted(request)
        .filter(quote -> request.coupon().isPresent())
        .ifPresent(quote ->
            assertThat(quote.totals().discount())
                .isEqualTo(request.coupon().orElseThrow().off(quote.totals().subtotal())));
  }

  @Property
  void the_order_in_which_rules_are_listed_does_not_matter(
      @ForAll("requests") PricingRequest request, @ForAll long seed) {
    var shuffled = new ArrayList<>(request.book().rules());
    Collections.shuffle(shuffled, new Random(seed));
    var other = Baskets.under(request, withRules(request.book(), shuffled));
    assertThat(Baskets.quoted(other)).isEqualTo(Baskets.quoted(request));
  }

  @Property
  void rules_with_disjoint_scope_do_not_touch_each_other(
      @ForAll("requests") PricingRequest request, @ForAll boolean stack, @ForAll("rates") Rate by) {
    var walks = rule(request, Baskets.WALK, stack, by);
    var dinners = rule(request, Baskets.DINNER, stack, by);
    var each = new ArrayList<>(ruleLines(request, List.of(walks)));
    each.addAll(ruleLines(request, List.of(dinners)));
    assertThat(ruleLines(request, List.of(walks, dinners)))
        .containsExactlyInAnyOrderElementsOf(each);
  }

  @Property
  void tax_that_is_included_never_changes_the_total(@ForAll("requests") PricingRequest request) {
    var included = withTaxes(request.book(), TaxRate::included);
    var none = withTaxes(request.book(), rate -> false);
    assertThat(Baskets.quoted(Baskets.under(request, included)).map(Quote::tenders))
        .isEqualTo(Baskets.quoted(Baskets.under(request, none)).map(Quote::tenders));
  }

  @Property
  void the_taxes_are_those_of_the_lines(@ForAll("quotes") Quote quote) {
    var added = Money.zero(quote.currency());
    var included = Money.zero(quote.currency());
    for (var tax : quote.taxes()) {
      added = tax.rate().included() ? added : added.plus(tax.amount());
      included = tax.rate().included() ? included.plus(tax.amount()) : included;
    }
    assertThat(quote.totals().taxAdded()).isEqualTo(added);
    assertThat(quote.totals().taxIncluded()).isEqualTo(included);
  }

  @Property
  void the_tenders_pay_what_is_due(@ForAll("quotes") Quote quote) {
    var paid = quote.tenders().stream().map(Tender::amount).toList();
    assertThat(Money.sum(paid, quote.currency())).isEqualTo(quote.totals().dueNow());
    assertThat(paid).allMatch(Money::isPositive);
  }

  @Property
  void the_gateway_is_asked_for_what_it_can_charge(@ForAll("requests") PricingRequest request) {
    Baskets.quoted(request)
        .map(Quote::atGateway)
        .filter(Money::isPositive)
        .ifPresent(amount -> {
          assertThat(amount.minorUnits() % request.gateway().step()).isZero();
          assertThat(amount).isGreaterThanOrEqualTo(request.gateway().minimum());
        });
  }

  @Property
  void rounding_is_at_most_half_a_step_and_only_for_the_gateway(
      @ForAll("requests") PricingRequest request) {
    Baskets.quoted(request)
        .ifPresent(quote -> {
          long rounding = Math.abs(quote.totals().rounding().minorUnits());
          assertThat(2 * rounding).isLessThanOrEqualTo(request.gateway().step());
        });
  }

  @Property
  void no_card_pays_more_than_is_left_on_it(@ForAll("requests") PricingRequest request) {
    Baskets.quoted(request)
        .ifPresent(quote -> {
          for (var tender : quote.tenders()) {
            if (tender instanceof Tender.FromGiftCard paid) {
              assertThat(request.giftCards())
                  .anyMatch(card ->
                      card.id().equals(paid.card()) && card.left().compareTo(paid.amount()) >= 0);
            }
          }
        });
  }

  @Property
  void only_what_no_gateway_could_charge_is_refused(@ForAll("requests") PricingRequest request) {
    if (Pricing.standard().price(request)
        instanceof Priced.Refused(Refusal.BelowGatewayMinimum(var due, var minimum))) {
      assertThat(due.isPositive()).isTrue();
      assertThat(due).isLessThan(minimum.toStep(request.gateway().step(), RoundingMode.UP));
    } else {
      assertThat(Baskets.quoted(request)).isPresent();
    }
  }

  @Property
  void the_same_request_has_the_same_price(@ForAll("requests") PricingRequest request) {
    assertThat(Pricing.standard().price(request)).isEqualTo(Pricing.standard().price(request));
  }

  @Property
  void a_quote_bears_the_hash_of_what_it_promises(@ForAll("quotes") Quote quote) {
    assertThat(Fingerprint.of(quote)).isEqualTo(quote.hash());
  }

  @Provide
  Arbitrary<PricingRequest> requests() {
    return Baskets.requests();
  }

  @Provide
  Arbitrary<Quote> quotes() {
    return Baskets.quotes();
  }

  @Provide
  Arbitrary<Rate> rates() {
    return Baskets.rates(-1_200_000, 1_200_000);
  }

  private static PriceRule rule(PricingRequest request, String slug, boolean stacks, Rate by) {
    var adjustment = new Adjustment.Percentage(by);
    return Baskets.rule(request.supplier(), slug, 1, stacks, Set.of(slug), adjustment);
  }

  private static List<Line> ruleLines(PricingRequest request, List<PriceRule> rules) {
    var repriced = Baskets.under(request, withRules(request.book(), rules));
    var tickets = ((PricingStep.Outcome.Adds) new TicketPrices().apply(repriced, List.of()));
    var adds = (PricingStep.Outcome.Adds) new DynamicRules().apply(repriced, tickets.lines());
    return adds.lines();
  }

  private static PriceBook withRules(PriceBook book, List<PriceRule> rules) {
    return new PriceBook(book.supplier(), rules, book.taxes(), book.fee(), book.quotesLast());
  }

  private static PriceBook withTaxes(PriceBook book, Predicate<TaxRate> wanted) {
    var taxes = new HashMap<TaxClass, List<TaxRate>>();
    book.taxes().forEach((of, rates) -> taxes.put(of, rates.stream().filter(wanted).toList()));
    return new PriceBook(book.supplier(), book.rules(), taxes, book.fee(), book.quotesLast());
  }

  private static List<Line> of(Quote quote, int item, Line.Kind... kinds) {
    var wanted = Set.of(kinds);
    return quote.lines().stream()
        .filter(line -> line.isOf(item) && wanted.contains(line.kind()))
        .toList();
  }

  private static long sum(List<Line> lines) {
    return lines.stream().mapToLong(line -> line.amount().minorUnits()).sum();
  }
}
