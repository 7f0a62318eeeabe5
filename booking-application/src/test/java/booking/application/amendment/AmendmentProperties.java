package booking.application.amendment;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.amendment.AmendBooking.Outcome;
import booking.domain.availability.Claim;
import booking.domain.availability.Demand;
import booking.domain.checkout.Checkout;
import booking.domain.money.Money;
import booking.domain.pricing.Basket;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Laws of changing a booking, while all that it gets cheaper by comes back. */
class AmendmentProperties {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  /** What a walk can be for. */
  record Party(boolean afternoon, int adults, int children, int picnics) {
    Amended wish() {
      var party = Amended.to(afternoon ? AFTERNOON : WALK).with("adult", adults);
      return (children > 0 ? party.with("child", children) : party).withExtras("picnic", picnics);
    }

    Wish asked() {
      return Wish.of(item());
    }

    private Basket.Item item() {
      var asked = wish().wish();
      return new Basket.SessionItem(
          (afternoon ? AFTERNOON : WALK).id(),
          asked.tickets().orElseThrow(),
          asked.extras().orElseThrow());
    }
  }

  @Provide
  Arbitrary<Party> parties() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(1, 3))
        .as(Party::new);
  }

  @Property(tries = 60)
  @Label("what it costs and takes depends on what it is, not on how it came to be that")
  void the_way_does_not_matter(
      @ForAll("parties") Party first, @ForAll @Size(max = 5) List<@From("parties") Party> later) {
    agency.itIs(WALK.interval().start().minus(Duration.ofDays(20)));
    var order = agency.sells(first.asked());
    later.forEach(party -> becomes(order, party));
    var last = later.isEmpty() ? first : later.getLast();
    assertThat(office.settlement(order).charged()).isEqualTo(price(last));
    assertThat(taken(order)).containsExactlyInAnyOrderElementsOf(wanted(last));
    office.customerCancels(order);
    agency.daysPass();
    assertThat(office.atGateway(order).isZero()).isTrue();
  }

  private void becomes(Checkout order, Party party) {
    Agency.expected(Outcome.Amended.class, office.customerWishes(order, party.wish()));
    agency.factsAreDelivered();
  }

  private Money price(Party party) {
    return agency.quotes(party.asked()).quote().totals().total();
  }

  private List<Demand> wanted(Party party) {
    return agency.quotes(party.asked()).quote().demands();
  }

  private List<Demand> taken(Checkout order) {
    return agency.now(order).hold().claims().stream().map(Claim::demand).toList();
  }
}
