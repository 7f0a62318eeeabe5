package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.CancellationPolicy;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.Recipient;
import booking.domain.money.Rate;
import booking.domain.party.EmailAddress;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.QuotedItem.ExtraSale;
import booking.domain.pricing.QuotedItem.TicketSale;
import booking.domain.time.Interval;
import booking.domain.time.LocalSpan;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A quote as bytes and back; a change of either asks for another version of the seal. */
final class QuoteEncoding {
  private QuoteEncoding() {}

  static byte[] encode(Quote quote) {
    var out = new Encoder();
    out.id(quote.supplier().value()).text(quote.currency().getCurrencyCode());
    out.name(quote.rounding());
    out.list(quote.items(), QuoteEncoding::item);
    out.list(quote.cards(), QuoteEncoding::card);
    out.list(quote.lines(), QuoteEncoding::line);
    out.list(quote.taxes(), QuoteEncoding::tax);
    totals(out, quote.totals());
    out.list(quote.restDueOn().stream().toList(), (to, day) -> to.number(day.toEpochDay()));
    out.list(
        quote.coupon().stream().toList(),
        (to, applied) -> to.id(applied.coupon().value()).text(applied.code()));
    out.list(quote.tenders(), QuoteEncoding::tender);
    out.list(quote.claims(), QuoteEncoding::demand);
    out.instant(quote.quotedAt()).instant(quote.expiresAt()).text(quote.hash().hex());
    return out.bytes();
  }

  static Quote decode(byte[] bytes) {
    var in = new Decoder(bytes);
    return new Reading(in, new SupplierId(in.id()), Currency.getInstance(in.text())).quote();
  }

  private static void item(Encoder out, QuotedItem item) {
    switch (item.target()) {
      case Target.OfSession(var session) -> out.flag(true).id(session.value());
      case Target.OfResource(var resource) -> out.flag(false).id(resource.value());
    }
    out.id(item.experience().value()).text(item.name());
    var when = item.when();
    out.wall(when.start()).wall(when.end()).text(when.zone().getId());
    out.flag(when.endsInSecondPass()).length(item.cutOff());
    out.list(item.tickets(), QuoteEncoding::ticket).list(item.extras(), QuoteEncoding::extra);
    out.list(item.claims(), QuoteEncoding::demand);
    cancellation(out, item.cancellation());
  }

  private static void card(Encoder out, CardSale card) {
    out.amount(card.amount()).text(card.message()).number(card.validUntil().toEpochDay());
    out.list(
        card.recipient().stream().toList(),
        (to, recipient) -> to.text(recipient.name()).text(recipient.email().value()));
  }

  private static void cancellation(Encoder out, CancellationTerms terms) {
    var policy = terms.policy();
    out.name(policy.counting()).flag(policy.feeComesBack()).flag(policy.extrasComeBack());
    out.list(
        policy.tiers(),
        (to, tier) ->
            to.length(tier.notice()).flag(tier.orExactly()).number(tier.back().partsPerMillion()));
    out.list(policy.feeTaxClass().stream().toList(), (to, taxed) -> to.text(taxed.code()));
    out.list(terms.feeTaxes(), QuoteEncoding::rate);
  }

  private static void ticket(Encoder out, TicketSale sold) {
    out.id(sold.type().value()).text(sold.code()).text(sold.name());
    out.number(sold.quantity()).amount(sold.unitPrice());
  }

  private static void extra(Encoder out, ExtraSale sold) {
    out.id(sold.extra().value()).text(sold.name());
    out.number(sold.quantity()).amount(sold.unitPrice());
  }

  private static void demand(Encoder out, Demand demand) {
    out.id(demand.pool().value()).name(demand.kind()).number(demand.units());
    out.list(
        demand.blocked().stream().toList(),
        (to, blocked) -> to.instant(blocked.start()).instant(blocked.end()));
    out.flag(demand.capacityIfNew().isPresent()).number(demand.capacityIfNew().orElse(0));
  }

  private static void line(Encoder out, Line line) {
    out.name(line.kind()).flag(line.item().isPresent()).number(line.item().orElse(0));
    out.text(line.label()).number(line.quantity()).amount(line.amount()).text(line.reason());
    out.list(line.taxClass().stream().toList(), (to, taxed) -> to.text(taxed.code()));
  }

  private static void tax(Encoder out, TaxShare tax) {
    rate(out, tax.rate());
    out.flag(tax.item().isPresent()).number(tax.item().orElse(0));
    out.amount(tax.base()).amount(tax.amount());
  }

  private static void rate(Encoder out, TaxRate rate) {
    out.text(rate.code()).text(rate.label());
    out.number(rate.rate().partsPerMillion()).flag(rate.included());
  }

  private static void totals(Encoder out, Totals totals) {
    out.amount(totals.subtotal()).amount(totals.discount());
    out.amount(totals.taxAdded()).amount(totals.taxIncluded());
    out.amount(totals.fee()).amount(totals.rounding());
    out.amount(totals.total()).amount(totals.dueNow());
  }

  private static void tender(Encoder out, Tender tender) {
    switch (tender) {
      case Tender.FromGiftCard(var card, var hint, var amount) ->
          out.flag(true).id(card.value()).text(hint).amount(amount);
      case Tender.AtGateway(var amount) -> out.flag(false).amount(amount);
    }
  }

  /** The same in the same order, the other way round. */
  private record Reading(Decoder in, SupplierId supplier, Currency currency) {

    Quote quote() {
      var quote =
          new Quote(
              supplier,
              currency,
              in.name(RoundingMode.class),
              in.list(from -> item()),
              in.list(from -> card()),
              in.list(from -> line()),
              in.list(from -> tax()),
              totals(),
              in.list(from -> LocalDate.ofEpochDay(from.number())).stream().findFirst(),
              in
                  .list(from -> new Quote.AppliedCoupon(new CouponId(from.id()), from.text()))
                  .stream()
                  .findFirst(),
              in.list(from -> tender()),
              in.list(from -> demand()),
              in.instant(),
              in.instant(),
              new QuoteHash(in.text()));
      if (!in.isAtEnd()) {
        throw new IllegalArgumentException("There is more than a quote");
      }
      return quote;
    }

    private QuotedItem item() {
      return new QuotedItem(
          in.flag()
              ? new Target.OfSession(new SessionId(in.id()))
              : new Target.OfResource(new ResourceId(in.id())),
          new ExperienceId(in.id()),
          in.text(),
          new LocalSpan(in.wall(), in.wall(), ZoneId.of(in.text()), in.flag()),
          in.length(),
          in.list(from -> ticket()),
          in.list(from -> extra()),
          in.list(from -> demand()),
          cancellation());
    }

    private CardSale card() {
      var amount = in.amount(currency);
      var message = in.text();
      var validUntil = LocalDate.ofEpochDay(in.number());
      var recipient =
          in.list(from -> new Recipient(from.text(), new EmailAddress(from.text()))).stream();
      return new CardSale(amount, recipient.findFirst(), message, validUntil);
    }

    private CancellationTerms cancellation() {
      var counting = in.name(CancellationPolicy.Counting.class);
      boolean feeComesBack = in.flag();
      boolean extrasComeBack = in.flag();
      var tiers =
          in.list(from ->
              new CancellationPolicy.Tier(from.length(), from.flag(), new Rate(from.number())));
      var taxed = in.list(from -> new TaxClass(from.text())).stream().findFirst();
      return new CancellationTerms(
          new CancellationPolicy(counting, tiers, feeComesBack, extrasComeBack, taxed),
          in.list(from -> rate()));
    }

    private TicketSale ticket() {
      return new TicketSale(
          new TicketTypeId(in.id()), in.text(), in.text(), in.small(), in.amount(currency));
    }

    private ExtraSale extra() {
      return new ExtraSale(new ExtraId(in.id()), in.text(), in.small(), in.amount(currency));
    }

    private Demand demand() {
      var pool = new PoolId(in.id());
      var kind = in.name(PoolKind.class);
      long units = in.number();
      var blocked =
          in.list(from -> new Interval(from.instant(), from.instant())).stream().findFirst();
      boolean creates = in.flag();
      long capacity = in.number();
      return new Demand(
          pool, kind, units, blocked, creates ? OptionalLong.of(capacity) : OptionalLong.empty());
    }

    private Line line() {
      var kind = in.name(Line.Kind.class);
      return new Line(
          kind,
          index(),
          in.text(),
          in.number(),
          in.amount(currency),
          in.text(),
          in.list(from -> new TaxClass(from.text())).stream().findFirst());
    }

    private TaxShare tax() {
      return new TaxShare(rate(), index(), in.amount(currency), in.amount(currency));
    }

    private TaxRate rate() {
      return new TaxRate(in.text(), in.text(), new Rate(in.number()), in.flag());
    }

    private OptionalInt index() {
      boolean ofItem = in.flag();
      int item = in.small();
      return ofItem ? OptionalInt.of(item) : OptionalInt.empty();
    }

    private Totals totals() {
      return new Totals(
          in.amount(currency),
          in.amount(currency),
          in.amount(currency),
          in.amount(currency),
          in.amount(currency),
          in.amount(currency),
          in.amount(currency),
          in.amount(currency));
    }

    private Tender tender() {
      return in.flag()
          ? new Tender.FromGiftCard(new GiftCardId(in.id()), in.text(), in.amount(currency))
          : new Tender.AtGateway(in.amount(currency));
    }
  }
}
