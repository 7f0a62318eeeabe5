package booking.rest.server;

import booking.application.availability.Alternatives;
import booking.application.availability.LookAtExperience;
import booking.application.availability.SearchAvailability;
import booking.application.balance.ListBalances;
import booking.application.balance.MakePayLink;
import booking.application.balance.OpenBalance;
import booking.application.balance.PayByLink;
import booking.application.balance.PayLinks;
import booking.application.balance.Payables;
import booking.application.balance.ScheduleBalance;
import booking.application.catalog.ImportCatalogue;
import booking.application.catalog.MakeSessions;
import booking.application.checkout.ExpireHolds;
import booking.application.checkout.GiveUpOrder;
import booking.application.checkout.NewOrder;
import booking.application.checkout.OpenPayment;
import booking.application.checkout.Owed;
import booking.application.checkout.PlaceOrder;
import booking.application.checkout.SettlePayment;
import booking.application.checkout.SettleWhenTold;
import booking.application.checkout.SettlingMoves;
import booking.application.checkout.TakesPlace;
import booking.application.giftcard.IssueCards;
import booking.application.giftcard.NewCards;
import booking.application.invoice.MailInvoice;
import booking.application.notice.TellCustomer;
import booking.application.order.ListOrders;
import booking.application.order.LookUpOrder;
import booking.application.order.ResendLink;
import booking.application.payment.ReceiveWebhook;
import booking.application.pricing.QuoteBasket;
import booking.application.pricing.Quoting;
import booking.application.refund.PayWhenApproved;
import booking.application.work.NewFacts;
import booking.application.work.RetryDeadLetter;
import booking.domain.balance.PayTokens;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.NamedIds;
import booking.domain.order.AccessTokens;
import booking.domain.pricing.BookingPolicy;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.QuoteSeal;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.Job;
import booking.domain.work.Jobs;
import booking.domain.work.Outbox;
import booking.domain.work.Subscriptions;
import booking.domain.work.UnitOfWork;
import booking.inmemory.InMemoryBackend;
import booking.inmemory.InMemoryMailbox;
import booking.inmemory.SettableClock;
import booking.inmemory.payment.InMemoryGateway;
import booking.rest.access.AdminKeys;
import booking.rest.access.ClientAddress;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every use case over stores in memory, as a team that embeds the core would wire them. */
@Factory
final class ServerWiring {
  static final String OPERATOR_KEY = "the-operators-key";
  static final String SAKURA_KEY = "the-key-of-sakura";
  static final String POWERLESS_KEY = "a-key-without-scopes";
  private static final byte[] SERVER_KEY = "the server's key".getBytes(StandardCharsets.UTF_8);

  private final InMemoryBackend backend =
      new InMemoryBackend(
          Subscriptions.of(
              TellCustomer.SUBSCRIPTION,
              SettleWhenTold.SUBSCRIPTION,
              MailInvoice.SUBSCRIPTION,
              PayWhenApproved.SUBSCRIPTION));
  private final InMemoryGateway gateway = backend.gateway();
  private final AccessTokens tokens = new AccessTokens(SERVER_KEY);
  private final PayTokens payTokens = new PayTokens(SERVER_KEY);
  private final QuoteSeal seal = new QuoteSeal(SERVER_KEY);
  private final SettlingMoves moves = new SettlingMoves(backend.ids());
  private final NewFacts facts = new NewFacts(backend.ids());
  private final Alternatives alternatives =
      new Alternatives(
          backend.catalog(), backend.sessions(), backend.availability(), backend.clock());

  /** For what is wired beside it. */
  @Singleton
  InMemoryBackend backend() {
    return backend;
  }

  @Singleton
  AccessTokens accessTokens() {
    return tokens;
  }

  @Singleton
  InMemoryGateway gateway() {
    return gateway;
  }

  @Singleton
  SettableClock clock() {
    return backend.clock();
  }

  @Singleton
  Catalog catalog() {
    return backend.catalog();
  }

  @Singleton
  Outbox outbox() {
    return backend.outbox();
  }

  @Singleton
  UnitOfWork unitOfWork() {
    return backend.unitOfWork();
  }

  @Singleton
  InMemoryMailbox mailbox() {
    return backend.mailbox();
  }

  @Singleton
  IdempotencyKeys idempotencyKeys() {
    return backend.idempotencyKeys();
  }

  @Singleton
  SearchAvailability searchAvailability() {
    return new SearchAvailability(backend.catalog(), backend.availability(), backend.clock());
  }

  @Singleton
  LookAtExperience lookAtExperience() {
    return new LookAtExperience(backend.catalog(), backend.availability(), backend.clock());
  }

  @Singleton
  QuoteBasket quoteBasket() {
    return new QuoteBasket(quoting(), seal, alternatives, backend.clock());
  }

  @Singleton
  Alternatives alternatives() {
    return alternatives;
  }

  @Singleton
  OpenPayment openPayment() {
    return new OpenPayment(backend.settlements(), gateway, moves, backend.clock());
  }

  @Singleton
  Quoting quoting() {
    return new Quoting(
        new Quoting.Sources(
            backend.catalog(),
            backend.sessions(),
            backend.availability(),
            backend.priceBooks(),
            backend.coupons(),
            backend.giftCards(),
            gateway),
        BookingPolicy.standard(),
        Pricing.standard());
  }

  @Singleton
  PlaceOrder placeOrder() {
    return new PlaceOrder(
        quoting(),
        seal,
        backend.placements(),
        new NewOrder(gateway, backend.ids(), supplier -> supplier.terms().holdFor()),
        new OpenPayment(backend.settlements(), gateway, moves, backend.clock()),
        tokens,
        alternatives,
        backend.clock());
  }

  @Singleton
  SettlePayment settlePayment() {
    return new SettlePayment(
        backend.settlements(),
        gateway,
        moves,
        new Owed(backend.journal()),
        new TakesPlace(backend.sessions(), backend.sessionCancellations()),
        new IssueCards(
            backend.settlements(),
            new NewCards(backend.giftCards(), backend.ids()),
            backend.unitOfWork()),
        alternatives,
        backend.clock(),
        backend.clock());
  }

  private Payables payables() {
    return new Payables(new Owed(backend.journal()), backend.balances(), backend.clock());
  }

  @Singleton
  Owed owed() {
    return new Owed(backend.journal());
  }

  @Singleton
  ListBalances listBalances() {
    return new ListBalances(backend.balances(), backend.orders(), new Owed(backend.journal()));
  }

  @Singleton
  ScheduleBalance scheduleBalance() {
    return new ScheduleBalance(
        backend.orders(),
        backend.payments(),
        backend.balances(),
        new Owed(backend.journal()),
        backend.catalog(),
        gateway);
  }

  @Singleton
  MakePayLink makePayLink() {
    var links = new PayLinks(() -> URI.create("https://tours.example"), payTokens);
    return new MakePayLink(backend.settlements(), payables(), links, tokens);
  }

  @Singleton
  PayByLink payByLink(SettlePayment settle) {
    var openPayment = new OpenPayment(backend.settlements(), gateway, moves, backend.clock());
    var openBalance =
        new OpenBalance(
            backend.settlements(),
            new Owed(backend.journal()),
            gateway,
            openPayment,
            settle,
            backend.ids(),
            backend.clock());
    return new PayByLink(
        backend.settlements(),
        backend.payments(),
        payables(),
        payTokens,
        openPayment,
        openBalance,
        settle);
  }

  @Singleton
  ExpireHolds expireHolds() {
    return new ExpireHolds(backend.settlements(), moves, backend.clock());
  }

  @Singleton
  GiveUpOrder giveUpOrder() {
    return new GiveUpOrder(backend.settlements(), moves, tokens, backend.clock());
  }

  @Singleton
  LookUpOrder lookUpOrder() {
    return new LookUpOrder(backend.settlements(), backend.orders(), tokens);
  }

  @Singleton
  ResendLink resendLink() {
    return new ResendLink(
        backend.orders(), backend.outbox(), backend.unitOfWork(), facts, backend.clock());
  }

  @Singleton
  ListOrders listOrders() {
    return new ListOrders(backend.settlements(), backend.clock());
  }

  @Singleton
  ReceiveWebhook receiveWebhook() {
    return new ReceiveWebhook(
        gateway,
        backend.settlements(),
        backend.webhookInbox(),
        backend.outbox(),
        backend.unitOfWork(),
        facts,
        backend.clock());
  }

  @Singleton
  RetryDeadLetter retryDeadLetter() {
    return new RetryDeadLetter(backend.outbox(), backend.clock());
  }

  @Singleton
  ImportCatalogue importCatalogue() {
    return new ImportCatalogue(
        new ImportCatalogue.Shelves(
            backend.catalog(),
            backend.sessions(),
            backend.priceBooks(),
            backend.coupons(),
            backend.giftCards(),
            backend.journal()),
        new MakeSessions(backend.catalog(), backend.sessions(), backend.clock()),
        backend.unitOfWork(),
        backend.ids(),
        backend.clock());
  }

  @Singleton
  AdminKeys adminKeys() {
    var everything = Set.of(Scope.values());
    var keys =
        Map.of(
            OPERATOR_KEY, new Operator(everything, Optional.empty()),
            SAKURA_KEY, new Operator(everything, Optional.of(NamedIds.supplier("sakura"))),
            POWERLESS_KEY, new Operator(Set.of(), Optional.empty()));
    return key -> Optional.ofNullable(keys.get(key));
  }

  @Singleton
  ClientAddress clientAddress() {
    return new ClientAddress(Optional.empty());
  }

  @Singleton
  Jobs jobs() {
    return () ->
        List.of(
            new Job("expire-holds", InMemoryBackend.START, Optional.empty(), Optional.empty(), 0));
  }
}
