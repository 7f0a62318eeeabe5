package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Race;
import booking.contract.payment.GatewayBench.Card;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GatewayRefund.State;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Money that was taken is given back, never more than that, and a statement shows all of it. */
public interface GivingBackContract extends AtAGateway {

  @Test
  default void of_a_payment_that_took_nothing_a_statement_shows_nothing() {
    var till = till();
    var nothing = new Statement.Known(till.part(0), List.of(), List.of(), Optional.empty());
    assertThat(till.known(till.open())).isEqualTo(nothing);
    assertThat(till.known(till.paid(Card.GOOD))).isEqualTo(nothing);
  }

  @Test
  default void of_a_payment_that_is_not_there_a_statement_shows_that_nothing_is_known() {
    var till = till();
    assertThat(till.bench().gateway().statement(till.unheardOf()))
        .isEqualTo(new Statement.Unknown());
  }

  @Test
  default void all_that_was_captured_may_be_given_back() {
    var till = till();
    var intent = till.captured(Card.GOOD);
    var refund = till.givenBack(intent, 1, 4_990);
    assertThat(refund.amount()).isEqualTo(till.amount());
    assertThat(refund.state()).isEqualTo(State.SUCCEEDED);
    assertThat(till.known(intent))
        .isEqualTo(
            new Statement.Known(till.amount(), List.of(refund), List.of(), Optional.empty()));
  }

  @Test
  default void it_may_be_given_back_part_by_part_until_nothing_is_left() {
    var till = till();
    var intent = till.captured(Card.GOOD);
    var refunds = List.of(till.givenBack(intent, 1, 1_000), till.givenBack(intent, 2, 3_000));
    assertThat(till.giveBack(intent, 3, 991)).isInstanceOf(GivingBack.Refused.class);
    var last = till.givenBack(intent, 4, 990);
    assertThat(till.giveBack(intent, 5, 1)).isInstanceOf(GivingBack.Refused.class);
    assertThat(till.known(intent).refunds())
        .containsExactly(refunds.getFirst(), refunds.getLast(), last);
  }

  @Test
  default void what_was_never_captured_cannot_be_given_back() {
    var till = till();
    assertThat(till.giveBack(till.paid(Card.GOOD), 1, 100)).isInstanceOf(GivingBack.Refused.class);
    assertThat(till.giveBack(till.open(), 2, 100)).isInstanceOf(GivingBack.Refused.class);
    assertThat(till.giveBack(till.unheardOf(), 3, 100)).isInstanceOf(GivingBack.Refused.class);
  }

  @Test
  default void no_more_is_given_back_than_was_captured_of_what_was_set_aside() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    till.capture(intent, till.part(1_000));
    assertThat(till.giveBack(intent, 1, 1_001)).isInstanceOf(GivingBack.Refused.class);
    assertThat(till.giveBack(intent, 2, 1_000)).isInstanceOf(GivingBack.Accepted.class);
  }

  @Test
  default void giving_back_again_with_the_same_key_gives_back_nothing_more() {
    var till = till();
    var intent = till.captured(Card.GOOD);
    assertThat(till.givenBack(intent, 1, 1_000)).isEqualTo(till.givenBack(intent, 1, 1_000));
    assertThat(till.refund(intent).amount()).isEqualTo(till.part(1_000));
  }

  @Test
  default void giving_back_at_the_same_moment_gives_back_once() {
    var till = till();
    var intent = till.captured(Card.GOOD);
    assertThat(Race.of(4, i -> till.giveBack(intent, 1, 1_000)))
        .hasAtLeastOneElementOfType(GivingBack.Accepted.class)
        .noneMatch(GivingBack.Refused.class::isInstance);
    assertThat(till.refund(intent).amount()).isEqualTo(till.part(1_000));
  }

  @Test
  default void a_key_is_good_for_one_amount() {
    var till = till();
    var intent = till.captured(Card.GOOD);
    till.givenBack(intent, 1, 1_000);
    assertThat(till.giveBack(intent, 1, 2_000)).isInstanceOf(GivingBack.Refused.class);
    assertThat(till.refund(intent).amount()).isEqualTo(till.part(1_000));
  }

  @Test
  default void a_lost_answer_is_found_in_the_statement_by_its_key_or_by_repeating_it() {
    var till = till();
    var intent = till.captured(Card.REFUND_ANSWER_LOST);
    assertThat(till.giveBack(intent, 1, 1_000)).isEqualTo(new GivingBack.Unknown());
    assertThat(till.refund(intent).key()).contains(till.keyOf(1));
    assertThat(till.givenBack(intent, 1, 1_000)).isEqualTo(till.refund(intent));
  }

  @Test
  default void what_succeeded_may_fail_later_and_can_then_be_given_back_again() {
    var till = till();
    var intent = till.captured(Card.REFUND_FAILS_LATER);
    assertThat(till.givenBack(intent, 1, 4_990).state()).isEqualTo(State.SUCCEEDED);
    till.pass(Duration.ofHours(1));
    assertThat(till.refund(intent).state()).isEqualTo(State.FAILED);
    assertThat(till.giveBack(intent, 2, 4_990)).isInstanceOf(GivingBack.Accepted.class);
  }

  @Test
  default void what_takes_its_time_counts_at_once() {
    var till = till();
    var intent = till.captured(Card.REFUND_PENDS);
    assertThat(till.givenBack(intent, 1, 4_990).state()).isEqualTo(State.PENDING);
    assertThat(till.giveBack(intent, 2, 1)).isInstanceOf(GivingBack.Refused.class);
    till.pass(Duration.ofHours(1));
    assertThat(till.refund(intent).state()).isEqualTo(State.SUCCEEDED);
  }

  @Test
  default void what_somebody_else_gives_back_is_in_the_statement_without_key_and_counts() {
    var till = till();
    var intent = till.captured(Card.GOOD);
    till.bench().refundElsewhere(intent, till.part(4_000));
    assertThat(till.refund(intent))
        .returns(Optional.empty(), GatewayRefund::key)
        .returns(till.part(4_000), GatewayRefund::amount);
    assertThat(till.giveBack(intent, 1, 991)).isInstanceOf(GivingBack.Refused.class);
  }

  @Test
  default void a_disputed_payment_is_in_the_statement_and_not_given_back() {
    var till = till();
    var intent = till.captured(Card.DISPUTED);
    assertThat(till.known(intent).disputes())
        .singleElement()
        .returns(till.amount(), GatewayDispute::amount)
        .returns("fraudulent", GatewayDispute::reason)
        .returns(GatewayDispute.State.OPEN, GatewayDispute::state);
    assertThat(till.giveBack(intent, 1, 1_000)).isInstanceOf(GivingBack.Refused.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"WON", "LOST"})
  default void a_dispute_ends_one_way_or_the_other(GatewayDispute.State end) {
    var till = till();
    var intent = till.captured(Card.GOOD);
    till.bench().dispute(intent, GatewayDispute.State.OPEN);
    till.bench().dispute(intent, end);
    assertThat(till.known(intent).disputes())
        .extracting(GatewayDispute::state)
        .containsExactly(end);
  }
}
