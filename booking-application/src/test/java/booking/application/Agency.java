package booking.application;

import static booking.contract.catalog.CatalogFixtures.cityWalks;

import booking.application.availability.LookAtExperience;
import booking.application.availability.OfferedSession;
import booking.application.availability.SearchAvailability;
import booking.application.catalog.ImportCatalogue;
import booking.application.catalog.ImportCatalogue.OneSupplier;
import booking.application.checkout.ChasePayments;
import booking.application.checkout.GiveUpOrder;
import booking.application.checkout.PlaceOrder;
import booking.application.checkout.SettlePayment;
import booking.application.payment.ReceiveWebhook;
import booking.application.pricing.QuoteBasket;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.availability.Demand;
import booking.domain.booking.Booking;
import booking.domain.catalog.AfterSales;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Session;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Posting;
import booking.domain.money.Money;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.payment.SandboxCustomer.Confirmation;
import booking.domain.payment.Truth;
import booking.domain.time.DateRange;
import booking.domain.work.Fact;
import booking.inmemory.InMemoryBackend;
import booking.inmemory.payment.InMemoryGateway;
import booking.inmemory.payment.Message;
import booking.inmemory.payment.TestCard;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The use cases in the words of the trade, over a backend in memory, a bank, and a line to it that
 * can go wrong. Sells what is in the {@link Brochure}; time moves when it is told to.
 */
public final class Agency {
  private final UseCases cases = new UseCases();
  private int heard;

  private Agency() {}

  /** With all that is in the brochure. */
  public static Agency open() {
    var agency = new Agency();
    agency.imports(Brochure.all());
    return agency;
  }

  public UseCases cases() {
    return cases;
  }

  public InMemoryBackend backend() {
    return cases.backend;
  }

  public InMemoryGateway bank() {
    return cases.bank;
  }

  public Line line() {
    return cases.line;
  }

  public ImportCatalogue.Outcome imports(List<OneSupplier> suppliers) {
    return cases.importCatalogue.run(new ImportCatalogue.Command(suppliers));
  }

  // What customers do

  public QuoteBasket.Outcome tellsThePriceOf(Wish wish) {
    return cases.quote.run(new QuoteBasket.Command(wish.basket()));
  }

  /** The quote with its token; or the test fails. */
  public QuoteBasket.Outcome.Quoted quotes(Wish wish) {
    return expected(QuoteBasket.Outcome.Quoted.class, tellsThePriceOf(wish));
  }

  public PlaceOrder.Outcome isAskedFor(Wish wish) {
    return cases.place.run(wish.command());
  }

  /** Placed, or placed before; or the test fails. */
  public Checkout places(Wish wish) {
    return expected(PlaceOrder.Outcome.Placed.class, isAskedFor(wish)).checkout();
  }

  /** In his browser, which then says nothing to us. */
  public Confirmation customerPays(Checkout checkout, TestCard card) {
    return cases.bank.confirm(intent(checkout).clientSecret(), card.number());
  }

  public SettlePayment.Outcome captures(Checkout checkout) {
    return cases.settle.run(new SettlePayment.Command(payment(checkout)));
  }

  /** Placed, paid by a good card and captured; or the test fails. */
  public Checkout sells(Wish wish) {
    var placed = places(wish);
    customerPays(placed, TestCard.GOOD);
    return expected(SettlePayment.Outcome.Confirmed.class, captures(placed)).checkout();
  }

  public GiveUpOrder.Outcome customerGivesUp(Checkout checkout) {
    return cases.giveUp.run(new GiveUpOrder.Command(checkout.order().id(), tokenOf(checkout)));
  }

  public String tokenOf(Checkout checkout) {
    return cases.tokens.of(checkout.order().details());
  }

  // What the gateway does

  /** Everything that it told since the last time arrives. */
  public List<ReceiveWebhook.Outcome> webhooksArrive() {
    var messages = cases.bank.messages();
    var news = messages.subList(heard, messages.size());
    heard = messages.size();
    return news.stream().map(this::arrives).toList();
  }

  public ReceiveWebhook.Outcome arrives(Message message) {
    return cases.receive.run(message.body().getBytes(StandardCharsets.UTF_8), message.headers());
  }

  /** By itself, without being asked. */
  public void bankLetsRunOut(Checkout checkout) {
    cases.bank.cancel(intent(checkout), new GatewayKey("the bank's own"));
  }

  /** How often the gateway took money for it. */
  public long timesCharged(Checkout checkout) {
    return cases.bank.events().stream()
        .filter(event -> event.payment().equals(Optional.of(payment(checkout))))
        .filter(event -> event.kind().equals("payment.captured"))
        .count();
  }

  // What time and the jobs do

  public void timePasses(Duration length) {
    cases.backend.clock().advance(length);
  }

  public void itIs(Instant instant) {
    cases.backend.clock().set(instant);
  }

  public int holdsAreSwept() {
    return cases.expireHolds.run();
  }

  public int paymentsAreChased() {
    return cases.chasePayments.run();
  }

  /** A watchdog that has been there for a while, and goes through so many at a time. */
  public ChasePayments watchdog(int batch) {
    return new ChasePayments(
        cases.backend.settlements(), cases.settle, cases.backend.clock(), batch);
  }

  /** Everything that is due now. */
  public void factsAreDelivered() {
    while (cases.deliver.run() > 0) {}
  }

  /** All jobs, until nothing is left to be done. */
  public void daysPass() {
    for (int round = 0; round < 12; round++) {
      timePasses(Duration.ofHours(2));
      webhooksArrive();
      holdsAreSwept();
      paymentsAreChased();
      cases.chaseRefunds.run();
      factsAreDelivered();
    }
  }

  // What can be seen

  /** As it is stored now. */
  public Checkout now(Checkout checkout) {
    return cases.backend.settlements().find(checkout.order().id()).orElseThrow();
  }

  public Payment paymentOf(Checkout checkout) {
    return now(checkout).payment().orElseThrow();
  }

  public List<Notice> mail() {
    return cases.backend.mailbox().notices();
  }

  /** What was said to one address. */
  public List<Notice> mailTo(String email) {
    return mail().stream()
        .filter(notice -> !isToSupplier(notice))
        .filter(notice -> isTo(email, notice))
        .toList();
  }

  /** What suppliers were told, besides of what they sold. */
  public List<Notice> mailToSupplier() {
    return mail().stream().filter(AfterSale.ToSupplier.class::isInstance).toList();
  }

  private static boolean isToSupplier(Notice notice) {
    return notice instanceof Notice.Sold || notice instanceof AfterSale.ToSupplier;
  }

  private static boolean isTo(String email, Notice notice) {
    if (notice instanceof Notice.GiftCardGiven given) {
      return given.recipient().email().value().equals(email);
    }
    return notice instanceof Notice.AboutOrder about
        && about.order().details().customer().email().value().equals(email);
  }

  /** What was posted about an order. */
  public List<Posting> booksOf(Checkout checkout) {
    return cases.backend.journal().about(checkout.order().id().value());
  }

  public Duration holdLeft(Checkout checkout) {
    return Duration.between(cases.backend.clock().now(), now(checkout).hold().expiresAt());
  }

  public Money balanceOf(String giftCard) {
    return card(giftCard).left();
  }

  private GiftCard card(String code) {
    var now = cases.backend.clock().now();
    return cases.backend.giftCards().find(cityWalks().id(), code, now).orElseThrow();
  }

  /** The gift cards that an order was for. */
  public List<GiftCard> cardsOf(Checkout checkout) {
    return cases.soldCards.of(checkout.order().details());
  }

  public GiftCard giftCard(GiftCardId id) {
    var now = cases.backend.clock().now();
    return cases.backend.giftCards().find(cityWalks().id(), id, now).orElseThrow();
  }

  /** What the gift cards of the brochure were worth, which nobody bought. */
  public Money givenAway() {
    return price("520.00");
  }

  /** From now on somebody has to approve of refunds above that. */
  public void mustApproveOfMoreThan(String amount) {
    var catalogue = cases.backend.catalog().of(cityWalks().id()).orElseThrow();
    var terms = catalogue.supplier().terms();
    var careful =
        new SaleTerms(
            terms.holdFor(),
            terms.termsVersion(),
            terms.policyVersion(),
            terms.cancellation(),
            terms.deposit(),
            new AfterSales(Optional.empty(), Optional.empty(), Optional.of(price(amount)), true));
    cases
        .backend
        .catalog()
        .store(
            new SupplierCatalogue(
                CatalogFixtures.on(careful, catalogue.supplier()),
                catalogue.experiences(),
                catalogue.resources()));
  }

  /** What the books say that the holder of a gift card may still spend. */
  public Money owedOn(String giftCard) {
    var card = card(giftCard);
    var account = Account.storedValue(card.id().value());
    return cases
        .backend
        .journal()
        .balance(cityWalks().id(), account, card.issued().currency())
        .negated();
  }

  /** Whether money of the customer waits at the gateway to be taken. */
  public boolean moneySetAside(Checkout checkout) {
    return cases.bank.fetch(intent(checkout)) instanceof Truth.Authorised;
  }

  /** The seats of all bookings that stand. */
  public long seatsOfConfirmed() {
    var all =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 99);
    return cases.backend.settlements().list(all).stream()
        .flatMap(checkout -> checkout.order().bookings().stream())
        .filter(Booking.Confirmed.class::isInstance)
        .flatMap(booking -> booking.details().item().claims().stream())
        .mapToLong(Demand::units)
        .sum();
  }

  /** In euros. */
  public Money price(String decimal) {
    return CatalogFixtures.price(cityWalks(), decimal);
  }

  public List<Fact> facts() {
    return cases.backend.outbox().facts();
  }

  public long seatsLeft(Session session) {
    return offered(session).left();
  }

  /** As a party of one finds it. */
  public OfferedSession offered(Session session) {
    var day = session.start().toLocalDate();
    var command =
        new LookAtExperience.Command(session.experience(), new DateRange(day, day.plusDays(1)), 1);
    var seen = expected(LookAtExperience.Outcome.Sessions.class, cases.look.run(command));
    return seen.sessions().stream()
        .filter(offered -> offered.session().id().equals(session.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Everything of the city walks. */
  public SearchAvailability.Page found(DateRange window, int participants) {
    var command =
        new SearchAvailability.Command(
            "city-walks",
            window,
            participants,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            99);
    return expected(SearchAvailability.Outcome.Found.class, cases.search.run(command)).page();
  }

  private PaymentId payment(Checkout checkout) {
    return checkout.payment().orElseThrow().id();
  }

  public Intent intent(Checkout checkout) {
    return paymentOf(checkout).details().intent().orElseThrow();
  }

  /** What was expected; or the test fails. */
  public static <T> T expected(Class<T> kind, Object outcome) {
    if (kind.isInstance(outcome)) {
      return kind.cast(outcome);
    }
    throw new AssertionError("Expected %s but got %s".formatted(kind.getSimpleName(), outcome));
  }
}
