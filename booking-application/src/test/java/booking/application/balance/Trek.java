package booking.application.balance;

import static booking.application.Agency.expected;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.departure;
import static booking.contract.catalog.CatalogFixtures.experience;
import static booking.contract.catalog.CatalogFixtures.ticket;
import static booking.contract.checkout.CheckoutFixtures.IDS;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.catalog.ImportCatalogue.OneSupplier;
import booking.application.checkout.PlaceOrder;
import booking.application.checkout.SettlePayment;
import booking.domain.balance.Balance;
import booking.domain.catalog.AfterSales;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Session;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.notice.Notice;
import booking.domain.notice.Notice.BalanceAsked.Manner;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.Statement;
import booking.inmemory.payment.TestCard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two who go on a trek in a month, for 100 euros each: 60 are paid, 140 are due by the 17th of
 * June.
 */
final class Trek {
  static final Session DEPARTURE = departure(trek(), LocalDateTime.parse("2030-07-01T10:00"), 9);

  static final Session A_MONTH_LATER =
      departure(trek(), LocalDateTime.parse("2030-08-01T10:00"), 9);

  final Agency agency = Agency.open();
  private final Checkout placed;

  private Trek(boolean keepsCard, boolean releasesUnpaid, TestCard card) {
    this(Wish.of(DEPARTURE, 2), keepsCard, releasesUnpaid, card);
  }

  private Trek(Wish wish, boolean keepsCard, boolean releasesUnpaid, TestCard card) {
    agency.imports(List.of(onSale(releasesUnpaid)));
    placed = place(wish.command(), keepsCard);
    agency.customerPays(placed, card);
    expected(SettlePayment.Outcome.Confirmed.class, agency.captures(placed));
    agency.factsAreDelivered();
  }

  /** It stands on its deposit. */
  static Trek booked() {
    return new Trek(false, true, TestCard.GOOD);
  }

  /** With a gift card over 50 besides, which is paid. */
  static Trek bookedWithAGiftCard() {
    return new Trek(Wish.of(DEPARTURE, 2).buying("50.00"), false, true, TestCard.GOOD);
  }

  /** By one who agreed that his card is kept. */
  static Trek bookedWithACardThatIsKept() {
    return new Trek(true, true, TestCard.GOOD);
  }

  /** The same, and the card is turned down when it is charged without its owner. */
  static Trek bookedWithACardThatIsTurnedDownLater() {
    return new Trek(true, true, TestCard.DECLINED_WHEN_KEPT);
  }

  /** Of a supplier who keeps bookings whose rest stays unpaid. */
  static Trek bookedWithOneWhoWaits() {
    return new Trek(false, false, TestCard.GOOD);
  }

  private static Experience trek() {
    var plain =
        experience(
            cityWalks(),
            "trek",
            new Offer.Departures(List.of(), List.of()),
            List.of(ticket(cityWalks(), "adult", "100.00", 1)),
            List.of());
    return new Experience(
        plain.id(),
        plain.supplier(),
        plain.slug(),
        plain.kind(),
        plain.description(),
        plain.zone(),
        plain.offer(),
        plain.rules(),
        plain.taxClass(),
        plain.tickets(),
        plain.extras(),
        plain.questions(),
        Optional.empty(),
        Optional.of(DepositPlan.standard()));
  }

  private static OneSupplier onSale(boolean releasesUnpaid) {
    var seller = cityWalks();
    var after =
        new AfterSales(Optional.empty(), Optional.empty(), Optional.empty(), releasesUnpaid);
    var terms =
        new SaleTerms(
            seller.terms().holdFor(),
            seller.terms().termsVersion(),
            seller.terms().policyVersion(),
            seller.terms().cancellation(),
            seller.terms().deposit(),
            after);
    var named =
        new Supplier(
            seller.id(),
            seller.slug(),
            seller.name(),
            seller.email(),
            seller.currency(),
            seller.zone(),
            seller.locale(),
            terms);
    var catalogue = new SupplierCatalogue(named, List.of(trek()), List.of());
    return new OneSupplier(
        catalogue, Brochure.book(), List.of(), List.of(), List.of(DEPARTURE, A_MONTH_LATER));
  }

  private Checkout place(PlaceOrder.Command wish, boolean keepsCard) {
    var command =
        new PlaceOrder.Command(
            wish.basket(),
            wish.customer(),
            wish.participants(),
            true,
            keepsCard,
            wish.channel(),
            wish.expected(),
            wish.key(),
            wish.request());
    return expected(PlaceOrder.Outcome.Placed.class, agency.cases().place.run(command)).checkout();
  }

  Checkout now() {
    return agency.now(placed);
  }

  Payment payment() {
    return now().payment().orElseThrow();
  }

  List<Payment> payments() {
    return agency.backend().payments().of(placed.order().id());
  }

  OpenBalance.Outcome isAskedToPay() {
    return isAskedToPay(new Paying.ByCustomer());
  }

  OpenBalance.Outcome isAskedToPay(Paying paying) {
    return agency.cases().openBalance.run(new OpenBalance.Command(placed.order().id(), paying));
  }

  /** With an open payment of what is owed; or the test fails. */
  Checkout opens() {
    return expected(OpenBalance.Outcome.Open.class, isAskedToPay()).checkout();
  }

  void customerPays(TestCard card) {
    agency.customerPays(now(), card);
  }

  SettlePayment.Outcome settles() {
    return agency.captures(now());
  }

  KeptCard keptCard() {
    var first = payments().getFirst().details().intent().orElseThrow();
    return expected(Statement.Known.class, agency.bank().statement(first)).kept().orElseThrow();
  }

  /** He is told that it costs so much less. */
  void isGivenADiscount(String euros) {
    var now = agency.backend().clock().now();
    var off = agency.price(euros);
    var posting =
        new Posting(
            new PostingId(IDS.next()),
            cityWalks().id(),
            Posting.Kind.CHANGE,
            placed.order().id().value(),
            now,
            List.of(
                new Entry(Account.of(Account.Kind.CUSTOMER_RECEIVABLE), off.negated()),
                new Entry(Account.of(Account.Kind.SUPPLIER_PAYABLE), off)));
    var move = new Move(now(), now(), List.of(posting), List.of());
    expected(Settlements.Outcome.Stored.class, agency.backend().settlements().store(move, now));
  }

  Settlement books() {
    return Settlement.of(agency.booksOf(placed), agency.price("0").currency());
  }

  /** What the gateway took, by its own word, of all payments. */
  String taken() {
    return payments().stream()
        .flatMap(payment -> payment.details().intent().stream())
        .map(intent -> expected(Statement.Known.class, agency.bank().statement(intent)).captured())
        .reduce(agency.price("0.00"), Money::plus)
        .decimal();
  }

  void paysIfHeCan(TestCard card) {
    if (payment().details().intent().isPresent()) {
      customerPays(card);
    }
  }

  void runsOut() {
    if (payment().details().intent().isPresent()) {
      agency.bankLetsRunOut(now());
    }
  }

  /** But not while his money is being taken: then he would be given it back. */
  void isGivenADiscountIfHeOwesIt(String euros) {
    boolean owed = books().outstanding().compareTo(agency.price(euros)) >= 0;
    if (owed && !(payment() instanceof Payment.Capturing)) {
      isGivenADiscount(euros);
    }
  }

  Balance balance() {
    return agency.backend().balances().find(placed.order().id()).orElseThrow();
  }

  /** In the morning of that day in June 2030, all that is due is done. */
  void itIsJune(int day) {
    itIs(LocalDate.of(2030, 6, day).atTime(9, 0).atZone(cityWalks().zone()).toInstant());
  }

  void itIs(Instant now) {
    agency.itIs(now);
    agency.cases().balanceCases.chase().run();
    agency.factsAreDelivered();
  }

  /** Every morning from one day of June on to another. */
  void daysPass(int from, int to) {
    IntStream.rangeClosed(from, to).forEach(this::itIsJune);
  }

  /** How the customer was asked, in that order. */
  List<Manner> asked() {
    return agency.mail().stream()
        .filter(Notice.BalanceAsked.class::isInstance)
        .map(notice -> ((Notice.BalanceAsked) notice).manner())
        .toList();
  }

  long told(Class<? extends Notice> what) {
    return agency.mail().stream().filter(what::isInstance).count();
  }
}
