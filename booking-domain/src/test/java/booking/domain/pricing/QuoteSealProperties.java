package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.GoldenBasket;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.money.Money;
import booking.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuoteSealProperties {
  private final QuoteSeal seal = new QuoteSeal(new byte[] {1, 2, 3});
  private final String token = seal.seal(Baskets.quoted(GoldenBasket.request()).orElseThrow());

  @Property
  void whatever_is_sealed_is_opened_unchanged(@ForAll("quotes") Quote quote) {
    assertThat(seal.open(seal.seal(quote))).contains(quote);
  }

  @Property
  void a_token_changed_in_any_place_stays_closed(
      @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll("letters") char letter) {
    int at = place % token.length();
    var changed = token.substring(0, at) + letter + token.substring(at + 1);
    assertThat(seal.open(changed).isPresent()).isEqualTo(changed.equals(token));
  }

  @Property
  void a_token_cut_anywhere_stays_closed(@ForAll @IntRange(min = 0, max = 100_000) int length) {
    assertThat(seal.open(token.substring(0, length % token.length()))).isEmpty();
  }

  @Property
  void anything_else_stays_closed(@ForAll String text) {
    assertThat(seal.open(text)).isEmpty();
  }

  @Property
  void any_number_is_read_as_it_was_written(@ForAll List<Long> numbers) {
    var written = new Encoder().list(numbers, Encoder::number).bytes();
    assertThat(new Decoder(written).list(Decoder::number)).isEqualTo(numbers);
  }

  @Provide
  Arbitrary<Character> letters() {
    return Arbitraries.chars().alpha().numeric().with('-', '_', '=', '+', '/', ' ', '\n');
  }

  /** Any basket's, with labels in any script, any amounts and claims of every kind. */
  @Provide
  Arbitrary<Quote> quotes() {
    var quotes = Baskets.requests().map(Baskets::quoted).filter(Optional::isPresent);
    return Combinators.combine(
            quotes.map(Optional::orElseThrow), labels(), Arbitraries.longs(), demands().list())
        .as((quote, label, amount, demands) ->
            new Altered(
                    new Altered(quote)
                        .firstLine(line ->
                            Altered.line(
                                line,
                                line.kind(),
                                new Money(amount, quote.currency()),
                                label,
                                label)))
                .claiming(demands));
  }

  private static Arbitrary<String> labels() {
    return Arbitraries.of("Zwölf", "大人", "كبار", "🚲", "\0", "")
        .list()
        .map(parts -> String.join(" ", parts));
  }

  private static Arbitrary<Demand> demands() {
    return Combinators.combine(
            Arbitraries.of(PoolKind.class),
            Arbitraries.longs().between(1, Long.MAX_VALUE),
            Arbitraries.longs().between(0, 1_000_000_000L),
            Arbitraries.of(true, false))
        .as((kind, units, nanos, creating) -> {
          var demand = demand(kind, units, Instant.EPOCH.minusNanos(nanos));
          return creating ? demand.creating(nanos) : demand;
        });
  }

  private static Demand demand(PoolKind kind, long units, Instant start) {
    var pool = new PoolId(new UUID(units, -units));
    return kind.isCalendar()
        ? Demand.during(pool, kind, units, Interval.of(start, Duration.ofNanos(1)))
        : Demand.counted(pool, kind, units);
  }
}
