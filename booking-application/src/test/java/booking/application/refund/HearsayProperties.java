package booking.application.refund;

import static booking.application.Brochure.SMALL_WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Account;
import booking.domain.ledger.Posting;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is told of refunds and disputes, in whatever order, how often, and whatever of it is
 * lost: in the end all is as if everything had been told at once.
 */
class HearsayProperties {

  /** What becomes of captured money without us. */
  enum Step {
    SOME_IS_REFUNDED_AT_THE_GATEWAY,
    A_DISPUTE_IS_OPENED,
    A_DISPUTE_IS_WON,
    A_DISPUTE_IS_LOST,
    REFUNDS_TURN
  }

  /** How it stands, without ids and times. */
  record Standing(
      Map<Account.Kind, Money> books,
      List<Gone> refunds,
      List<GatewayDispute.State> disputes,
      Settlement settlement) {}

  record Gone(
      RefundDetails.Origin origin,
      Money amount,
      Refunds.State state,
      List<RefundPart.State> parts) {}

  @Property(tries = 100)
  @Label("however it is told, it ends as if all had been told at once")
  void it_ends_as_if_all_had_been_told_at_once(
      @ForAll("cards") TestCard card,
      @ForAll boolean wanted,
      @ForAll @Size(max = 5) List<Step> steps,
      @ForAll @Size(max = 8) List<@IntRange(max = 30) Integer> heard) {
    var told = lived(card, wanted, steps, (agency, end) -> agency.webhooksArrive());
    var rumour =
        lived(
            card,
            wanted,
            steps,
            (agency, end) -> {
              if (end) {
                heard.forEach(which -> hears(agency, which));
              }
            });
    assertThat(rumour).isEqualTo(told);
  }

  /** Those that pay, whatever becomes of it then. */
  @Provide
  Arbitrary<TestCard> cards() {
    return Arbitraries.of(
        TestCard.GOOD,
        TestCard.REFUND_FAILS_LATER,
        TestCard.REFUND_PENDS,
        TestCard.REFUND_ANSWER_LOST,
        TestCard.DISPUTED);
  }

  private static void hears(Agency agency, int which) {
    var messages = agency.bank().messages();
    agency.arrives(messages.get(which % messages.size()));
    agency.factsAreDelivered();
  }

  /** Sold, perhaps wanted back in part, and then out of our hands. */
  private static Standing lived(
      TestCard card, boolean wanted, List<Step> steps, BiConsumer<Agency, Boolean> hearing) {
    var agency = Agency.open();
    var order = sold(agency, card);
    if (wanted) {
      var office = new BackOffice(agency);
      office.decides(office.wants(order, "5.00"), new Decision.Approve());
      agency.factsAreDelivered();
    }
    for (var step : steps) {
      happens(step, agency, order);
      hearing.accept(agency, false);
      agency.factsAreDelivered();
    }
    hearing.accept(agency, true);
    watched(agency);
    return standing(agency, order);
  }

  private static Checkout sold(Agency agency, TestCard card) {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.customerPays(placed, card);
    agency.captures(placed);
    agency.factsAreDelivered();
    return agency.now(placed);
  }

  private static void happens(Step step, Agency agency, Checkout order) {
    var intent = agency.intent(order);
    switch (step) {
      case SOME_IS_REFUNDED_AT_THE_GATEWAY ->
          agency.bank().refundElsewhere(intent, agency.price("3.33"));
      case A_DISPUTE_IS_OPENED -> agency.bank().dispute(intent, GatewayDispute.State.OPEN);
      case A_DISPUTE_IS_WON -> agency.bank().dispute(intent, GatewayDispute.State.WON);
      case A_DISPUTE_IS_LOST -> agency.bank().dispute(intent, GatewayDispute.State.LOST);
      case REFUNDS_TURN -> agency.timePasses(Duration.ofMinutes(1));
    }
  }

  /** The watchdogs alone, without a word from the gateway. */
  private static void watched(Agency agency) {
    for (int round = 0; round < 4; round++) {
      agency.timePasses(Duration.ofHours(2));
      agency.paymentsAreChased();
      agency.cases().chaseRefunds.run();
      agency.cases().watchMoney.run();
      agency.factsAreDelivered();
    }
  }

  private static Standing standing(Agency agency, Checkout order) {
    var id = order.order().id();
    var backend = agency.backend();
    return new Standing(
        books(backend.journal().about(id.value()), agency.price("0.00")),
        backend.refunds().of(id).stream()
            .map(one ->
                new Gone(
                    one.details().origin(),
                    one.details().amount(),
                    Refunds.State.of(one),
                    one.details().parts().stream().map(RefundPart::state).toList()))
            .sorted(Comparator.comparing(Gone::toString))
            .toList(),
        backend.disputes().of(id).stream().map(dispute -> dispute.state()).toList(),
        new BackOffice(agency).settlement(order));
  }

  private static Map<Account.Kind, Money> books(List<Posting> postings, Money nothing) {
    var books = new TreeMap<Account.Kind, Money>();
    for (var posting : postings) {
      for (var entry : posting.entries()) {
        books.merge(entry.account().kind(), entry.amount(), Money::plus);
      }
    }
    books.values().removeIf(nothing::equals);
    return books;
  }
}
