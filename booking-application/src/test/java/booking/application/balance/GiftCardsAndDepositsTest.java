package booking.application.balance;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.cancellation.ReturnGiftCard;
import booking.application.order.Asking;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A gift card that was bought in one order with what is paid later. */
class GiftCardsAndDepositsTest {
  private final Trek trek = Trek.bookedWithAGiftCard();
  private final Agency agency = trek.agency;

  private ReturnGiftCard.Outcome.Returned returned() {
    var order = trek.now();
    var card = agency.cardsOf(order).getFirst().id();
    var asking = new Asking.Customer(agency.tokenOf(order));
    var command =
        new ReturnGiftCard.Command(order.order().id(), card, asking, "", Optional.empty());
    return Agency.expected(
        ReturnGiftCard.Outcome.Returned.class, agency.cases().returnGiftCard.run(command));
  }

  @Test
  void the_card_is_paid_with_the_deposit() {
    assertThat(trek.books().paid()).isEqualTo(agency.price("110.00"));
    assertThat(trek.books().outstanding()).isEqualTo(agency.price("140.00"));
  }

  @Test
  void all_of_the_card_comes_back_and_the_rest_of_the_trek_stays_due() {
    var refund = returned().refund().orElseThrow();
    assertThat(refund.details().amount()).isEqualTo(agency.price("50.00"));
    agency.factsAreDelivered();
    assertThat(trek.books().outstanding()).isEqualTo(agency.price("140.00"));
  }
}
