package booking.application.refund;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Filed;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.pricing.Basket;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.ServiceFee;
import booking.domain.pricing.TaxRate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of walks for 24.00 a head, and a fee of 1.80, some of whose price went back. */
class LoweredPriceTest {
  private static final Basket.Item A = Wish.item(WALK, "adult", 2);
  private static final Basket.Item B = Wish.item(AFTERNOON, 2, "picnic", 1);
  private static final TaxRate VAT = new TaxRate("vat", "VAT", Rate.percent("19"), true);
  private static final TaxRate FOOD_VAT = new TaxRate("food", "Food", Rate.percent("7"), true);

  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  @BeforeEach
  void a_month_before() {
    var book = Brochure.book();
    var fixed = CatalogFixtures.price(cityWalks(), "1.80");
    var fee = new ServiceFee("Service fee", Rate.ZERO, fixed, STANDARD);
    var taxes = Map.of(STANDARD, List.of(VAT), FOOD, List.of(FOOD_VAT));
    var taxed =
        new PriceBook(book.supplier(), List.of(), taxes, Optional.of(fee), book.quotesLast());
    agency.imports(List.of(Brochure.city(taxed)));
    agency.itIs(WALK.interval().start().minus(Duration.ofDays(30)));
  }

  @Test
  void of_a_ticket_that_is_cancelled_no_more_comes_back_than_it_costs_by_now() {
    var order = sold(A);
    gets(order, 0, "40.00");
    office.customerCancelsTickets(order, 1);
    assertCharged(order, "5.80");
  }

  @Test
  void one_less_costs_half_of_what_is_left_beside_another_booking() {
    var order = sold(A, A);
    gets(order, 0, "40.00");
    office.customerWishes(order, Amended.tickets("adult", 1));
    assertThat(agency.now(order).order().charge(id(order, 0)).total()).isEqualTo(euros("4.00"));
    assertCharged(order, "53.80");
  }

  @Test
  void cancelling_what_cost_nothing_any_more_costs_nothing() {
    var order = sold(A, A);
    getsAll(order, 0);
    assertCharged(order, "48.00");
    office.customerCancels(order);
    assertCharged(order, "48.00");
    assertThat(invoice(order).corrections()).allMatch(CreditNote.class::isInstance);
  }

  @Test
  void two_that_went_back_can_be_cancelled_one_after_the_other() {
    var order = sold(A, A);
    getsAll(order, 1);
    getsAll(order, 0);
    office.customerCancels(order);
    office.customerCancels(order, id(order, 1));
    assertCharged(order, "0.00");
  }

  @Test
  void the_fee_that_went_back_for_a_cancelled_one_does_not_come_back_with_the_other() {
    var order = sold(A, A);
    office.customerCancels(order);
    agency.factsAreDelivered();
    gets(order, 0, "0.90");
    office.customerCancels(order, id(order, 1));
    assertCharged(order, "0.00");
  }

  @Test
  void some_of_the_fee_that_went_back_leaves_the_rest_to_come_back() {
    var order = sold(A, A);
    gets(order, 0, "49.00");
    office.customerCancels(order, id(order, 1));
    office.customerCancels(order);
    assertCharged(order, "0.00");
  }

  @Test
  void what_was_granted_goes_along_when_it_is_put_off() {
    var order = sold(A);
    gets(order, 0, "40.00");
    office.customerWishes(order, Amended.to(AFTERNOON));
    assertCharged(order, "9.80");
    office.customerWishes(order, Amended.to(WALK).with("adult", 3));
    assertThat(office.settlement(order).charged()).isEqualTo(euros("33.80"));
  }

  @Test
  void who_brings_one_more_pays_for_that_one_and_what_was_granted_stays() {
    var order = sold(A);
    gets(order, 0, "40.00");
    office.customerWishes(order, Amended.tickets("adult", 3));
    assertThat(office.settlement(order).charged()).isEqualTo(euros("33.80"));
    office.customerWishes(order, Amended.to(AFTERNOON));
    assertThat(office.settlement(order).charged()).isEqualTo(euros("33.80"));
  }

  @Test
  void fees_that_were_kept_may_go_back_too() {
    var order = sold(Wish.item(WALK, "adult", 4));
    agency.itIs(WALK.interval().start().minus(Duration.ofDays(1)));
    office.deskWishesForCustomer(order, Amended.tickets("adult", 3));
    office.customerCancels(order);
    assertCharged(order, "97.80");
    getsAll(order, 0);
    assertCharged(order, "0.00");
  }

  @Test
  void a_refund_for_one_booking_lowers_its_own_taxes() {
    var order = sold(A, B);
    gets(order, 0, "23.80");
    var note = invoice(order).corrections().getLast().bill();
    assertThat(note.taxes()).singleElement().matches(tax -> tax.rate().equals(VAT));
    assertThat(note.tax()).isEqualTo(euros("-3.80"));
  }

  private Checkout sold(Basket.Item... items) {
    return agency.sells(Wish.of(items));
  }

  private static BookingId id(Checkout order, int booking) {
    return order.order().bookings().get(booking).id();
  }

  private void gets(Checkout order, int booking, String amount) {
    gets(order, booking, Optional.of(euros(amount)));
  }

  private void getsAll(Checkout order, int booking) {
    gets(order, booking, Optional.empty());
  }

  private void gets(Checkout order, int booking, Optional<Money> amount) {
    var wanted = office.refundIsWanted(order, id(order, booking), amount);
    var refund = Agency.expected(RequestRefund.Outcome.Requested.class, wanted).refund();
    var decided = office.decides(refund, new Decision.Approve());
    assertThat(decided).isInstanceOf(DecideRefund.Outcome.Decided.class);
    agency.factsAreDelivered();
  }

  /** And so much of what was paid is still there, on paper too. */
  private void assertCharged(Checkout order, String amount) {
    agency.factsAreDelivered();
    assertThat(office.settlement(order).charged()).isEqualTo(euros(amount));
    assertThat(office.atGateway(order)).isEqualTo(euros(amount));
    assertThat(invoice(order).total()).isEqualTo(euros(amount));
  }

  private Filed invoice(Checkout order) {
    return agency.backend().invoices().of(order.order().id()).getFirst();
  }

  private Money euros(String amount) {
    return agency.price(amount);
  }
}
