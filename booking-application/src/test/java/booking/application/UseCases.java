package booking.application;

import booking.application.amendment.AmendBooking;
import booking.application.amendment.AmendUnpaid;
import booking.application.amendment.PreviewAmendment;
import booking.application.amendment.WholeOrder;
import booking.application.availability.Alternatives;
import booking.application.availability.LookAtExperience;
import booking.application.availability.SearchAvailability;
import booking.application.balance.FollowBalance;
import booking.application.balance.OpenBalance;
import booking.application.balance.ReleaseWhenUnpaid;
import booking.application.balance.ReplanBalance;
import booking.application.balance.ScheduleBalance;
import booking.application.balance.TellOfBalance;
import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.FeeKept;
import booking.application.cancellation.Goodwill;
import booking.application.cancellation.PreviewCancellation;
import booking.application.cancellation.ReturnGiftCard;
import booking.application.cancellation.ReturnMoves;
import booking.application.catalog.ImportCatalogue;
import booking.application.catalog.MakeSessions;
import booking.application.checkout.ChasePayments;
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
import booking.application.closure.CancelItsBookings;
import booking.application.closure.CancelLateBookings;
import booking.application.closure.CancelSession;
import booking.application.closure.ChangeSession;
import booking.application.closure.DecideDepartures;
import booking.application.closure.LettingDown;
import booking.application.closure.LookAtSession;
import booking.application.dispute.FollowDispute;
import booking.application.giftcard.IssueCards;
import booking.application.giftcard.NewCards;
import booking.application.giftcard.SoldCards;
import booking.application.giftcard.UnfreezeGiftCard;
import booking.application.invoice.CorrectOrder;
import booking.application.invoice.InvoiceWhenConfirmed;
import booking.application.invoice.IssueOrderInvoice;
import booking.application.invoice.MailInvoice;
import booking.application.notice.ChangedBookings;
import booking.application.notice.OrderLinks;
import booking.application.notice.TellCustomer;
import booking.application.notice.TellCustomerOfCancellation;
import booking.application.notice.TellCustomerOfChange;
import booking.application.notice.TellOfDisputes;
import booking.application.notice.TellOfMoneyLetGo;
import booking.application.notice.TellOfRefunds;
import booking.application.notice.TellRecipients;
import booking.application.notice.TellSupplier;
import booking.application.notice.TellSupplierOfCancellation;
import booking.application.notice.TellSupplierOfChange;
import booking.application.order.ListOrders;
import booking.application.order.LookUpOrder;
import booking.application.order.ResendLink;
import booking.application.payment.ReceiveWebhook;
import booking.application.pricing.QuoteBasket;
import booking.application.pricing.Quoting;
import booking.application.refund.ChaseRefunds;
import booking.application.refund.DecideRefund;
import booking.application.refund.FollowMoney;
import booking.application.refund.GiveBackExcess;
import booking.application.refund.OrderMoney;
import booking.application.refund.PayRefund;
import booking.application.refund.PayWhenApproved;
import booking.application.refund.RequestRefund;
import booking.application.refund.ReturnExcess;
import booking.application.refund.WatchMoney;
import booking.application.settlement.ShowSettlement;
import booking.application.work.DeliverFacts;
import booking.application.work.NewFacts;
import booking.application.work.RetryDeadLetter;
import booking.domain.order.AccessTokens;
import booking.domain.pricing.BookingPolicy;
import booking.domain.pricing.Pricing;
import booking.domain.pricing.QuoteSeal;
import booking.domain.work.Subscriptions;
import booking.inmemory.InMemoryBackend;
import booking.inmemory.payment.InMemoryGateway;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** All use cases, wired by hand over one backend in memory and the line to a gateway. */
public final class UseCases {
  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  public final InMemoryBackend backend =
      new InMemoryBackend(
          Subscriptions.of(
              SettleWhenTold.SUBSCRIPTION,
              PayWhenApproved.SUBSCRIPTION,
              FollowMoney.SUBSCRIPTION,
              TellCustomer.SUBSCRIPTION,
              TellRecipients.SUBSCRIPTION,
              TellSupplier.SUBSCRIPTION,
              CancelItsBookings.SUBSCRIPTION,
              CancelLateBookings.SUBSCRIPTION,
              TellCustomerOfCancellation.SUBSCRIPTION,
              TellSupplierOfCancellation.SUBSCRIPTION,
              TellCustomerOfChange.SUBSCRIPTION,
              TellSupplierOfChange.SUBSCRIPTION,
              TellOfRefunds.SUBSCRIPTION,
              TellOfDisputes.SUBSCRIPTION,
              TellOfMoneyLetGo.SUBSCRIPTION,
              InvoiceWhenConfirmed.SUBSCRIPTION,
              MailInvoice.SUBSCRIPTION,
              ScheduleBalance.SUBSCRIPTION,
              ReplanBalance.SUBSCRIPTION,
              TellOfBalance.SUBSCRIPTION,
              FollowBalance.SUBSCRIPTION,
              GiveBackExcess.SUBSCRIPTION,
              ReleaseWhenUnpaid.SUBSCRIPTION));
  public final InMemoryGateway bank = new InMemoryGateway(backend.clock());
  public final Line line = new Line(bank);
  public final AccessTokens tokens = new AccessTokens(KEY);
  public final DictatedCodes codes = new DictatedCodes(backend.ids());
  private final NewFacts facts = new NewFacts(backend.ids());
  private final SettlingMoves moves = new SettlingMoves(backend.ids());
  private final Alternatives alternatives =
      new Alternatives(
          backend.catalog(), backend.sessions(), backend.availability(), backend.clock());
  private final OrderLinks links =
      new OrderLinks(() -> URI.create("https://agency.example"), tokens);
  private final QuoteSeal seal = new QuoteSeal(KEY);
  private final Quoting quoting =
      new Quoting(
          new Quoting.Sources(
              backend.catalog(),
              backend.sessions(),
              backend.availability(),
              backend.priceBooks(),
              backend.coupons(),
              backend.giftCards(),
              line),
          BookingPolicy.standard(),
          Pricing.standard());

  public final MakeSessions makeSessions =
      new MakeSessions(backend.catalog(), backend.sessions(), backend.clock());
  public final ImportCatalogue importCatalogue =
      new ImportCatalogue(
          new ImportCatalogue.Shelves(
              backend.catalog(),
              backend.sessions(),
              backend.priceBooks(),
              backend.coupons(),
              backend.giftCards(),
              backend.journal()),
          makeSessions,
          backend.unitOfWork(),
          backend.ids(),
          backend.clock());
  public final SearchAvailability search =
      new SearchAvailability(backend.catalog(), backend.availability(), backend.clock());
  public final LookAtExperience look =
      new LookAtExperience(backend.catalog(), backend.availability(), backend.clock());
  public final QuoteBasket quote = new QuoteBasket(quoting, seal, alternatives, backend.clock());
  public final PlaceOrder place =
      new PlaceOrder(
          quoting,
          seal,
          backend.placements(),
          new NewOrder(line, codes, supplier -> supplier.terms().holdFor()),
          new OpenPayment(backend.settlements(), line, moves, backend.clock()),
          tokens,
          alternatives,
          backend.clock());
  private final NewCards newCards = new NewCards(backend.giftCards(), codes);
  public final SoldCards soldCards = new SoldCards(backend.giftCards(), backend.clock());
  private final Owed owed = new Owed(backend.journal());
  public final SettlePayment settle =
      new SettlePayment(
          backend.settlements(),
          line,
          moves,
          owed,
          new TakesPlace(backend.sessions(), backend.sessionCancellations()),
          new IssueCards(backend.settlements(), newCards, backend.unitOfWork()),
          alternatives,
          backend.clock(),
          moment -> LockSupport.parkNanos(moment.toNanos() / 10));
  public final OpenBalance openBalance =
      new OpenBalance(
          backend.settlements(),
          owed,
          line,
          new OpenPayment(backend.settlements(), line, moves, backend.clock()),
          settle,
          backend.ids(),
          backend.clock());
  public final ExpireHolds expireHolds =
      new ExpireHolds(backend.settlements(), moves, backend.clock());
  public final ChasePayments chasePayments =
      new ChasePayments(backend.settlements(), settle, backend.clock());
  public final GiveUpOrder giveUp =
      new GiveUpOrder(backend.settlements(), moves, tokens, backend.clock());
  public final LookUpOrder lookUp =
      new LookUpOrder(backend.settlements(), backend.orders(), tokens);
  public final ListOrders list = new ListOrders(backend.settlements(), backend.clock());
  public final ResendLink resend =
      new ResendLink(
          backend.orders(), backend.outbox(), backend.unitOfWork(), facts, backend.clock());
  public final ReceiveWebhook receive =
      new ReceiveWebhook(
          line,
          backend.settlements(),
          backend.webhookInbox(),
          backend.outbox(),
          backend.unitOfWork(),
          facts,
          backend.clock());
  public final IssueOrderInvoice issueOrderInvoice =
      new IssueOrderInvoice(
          backend.invoices(), backend.journal(), backend.catalog(), backend.unitOfWork());

  public final CorrectOrder correctOrder =
      new CorrectOrder(issueOrderInvoice, backend.invoices(), backend.unitOfWork(), backend.ids());

  public final OrderMoney money =
      new OrderMoney(backend.journal(), backend.payments(), backend.refunds(), backend.ids());
  public final ShowSettlement showSettlement =
      new ShowSettlement(
          backend.settlements(),
          owed,
          backend.payments(),
          backend.refunds(),
          backend.disputes(),
          backend.catalog(),
          tokens,
          backend.clock());
  public final PreviewCancellation preview =
      new PreviewCancellation(
          backend.orders(),
          backend.catalog(),
          backend.priceBooks(),
          money,
          tokens,
          backend.clock());
  private final ReturnExcess excess =
      new ReturnExcess(
          money, backend.refunds(), backend.disputes(), backend.catalog(), backend.outbox(), facts);
  public final CancelBooking cancel =
      new CancelBooking(
          preview,
          backend.orders(),
          backend.settlements(),
          tokens,
          backend.refunds(),
          excess,
          correctOrder,
          new Goodwill(backend.catalog(), newCards, backend.journal(), backend.ids()),
          backend.ids(),
          backend.unitOfWork());
  public final PreviewAmendment previewAmendment =
      new PreviewAmendment(
          backend.orders(),
          quoting,
          backend.catalog(),
          backend.priceBooks(),
          backend.coupons(),
          money,
          tokens,
          backend.clock());
  public final AmendBooking amend =
      new AmendBooking(
          previewAmendment,
          new AmendUnpaid(
              new WholeOrder(quoting, backend.coupons(), backend.giftCards()),
              backend.settlements(),
              line,
              new OpenPayment(backend.settlements(), line, moves, backend.clock()),
              alternatives,
              tokens,
              backend.ids(),
              backend.clock()),
          backend.orders(),
          backend.settlements(),
          correctOrder,
          excess,
          alternatives,
          backend.ids(),
          backend.unitOfWork());
  public final CancelSession cancelSession =
      new CancelSession(
          backend.sessions(),
          backend.sessionCancellations(),
          facts,
          backend.outbox(),
          backend.unitOfWork(),
          backend.clock());
  private final LettingDown lettingDown = new LettingDown(cancel);
  public final ChangeSession changeSession =
      new ChangeSession(backend.sessions(), backend.sessionCancellations(), backend.unitOfWork());
  public final LookAtSession lookAtSession =
      new LookAtSession(
          backend.sessions(),
          backend.availability(),
          backend.sessionBookings(),
          backend.sessionCancellations(),
          backend.decisions(),
          backend.clock());
  public final DecideDepartures decideDepartures =
      new DecideDepartures(
          backend.catalog(),
          backend.decisions(),
          backend.sessionBookings(),
          cancelSession,
          backend.unitOfWork());
  public final RequestRefund requestRefund =
      new RequestRefund(
          backend.orders(),
          backend.settlements(),
          backend.refunds(),
          money,
          tokens,
          facts,
          backend.unitOfWork(),
          backend.clock());
  public final DecideRefund decideRefund =
      new DecideRefund(
          backend.refunds(),
          backend.settlements(),
          money,
          correctOrder,
          backend.journal(),
          backend.ids(),
          backend.outbox(),
          backend.unitOfWork(),
          backend.clock());
  public final PayRefund payRefund =
      new PayRefund(
          backend.refunds(),
          backend.settlements(),
          line,
          backend.journal(),
          backend.outbox(),
          backend.ids(),
          backend.unitOfWork(),
          backend.clock());
  public final ChaseRefunds chaseRefunds =
      new ChaseRefunds(backend.refunds(), payRefund, backend.clock());
  public final FollowMoney followMoney =
      new FollowMoney(
          backend.settlements(),
          backend.refunds(),
          payRefund,
          new FollowDispute(
              backend.disputes(),
              backend.giftCards(),
              backend.journal(),
              backend.outbox(),
              backend.ids(),
              backend.unitOfWork(),
              backend.clock()),
          backend.giftCards(),
          line,
          backend.ids(),
          backend.unitOfWork(),
          backend.clock());
  public final ReturnMoves returnMoves =
      new ReturnMoves(
          backend.settlements(),
          money,
          backend.refunds(),
          correctOrder,
          backend.outbox(),
          backend.ids());
  public final ReturnGiftCard returnGiftCard =
      new ReturnGiftCard(
          backend.settlements(),
          backend.giftCards(),
          backend.disputes(),
          returnMoves,
          tokens,
          backend.unitOfWork(),
          backend.clock());
  public final UnfreezeGiftCard unfreezeGiftCard =
      new UnfreezeGiftCard(backend.giftCards(), backend.clock());
  public final WatchMoney watchMoney =
      new WatchMoney(backend.payments(), followMoney, backend.clock());
  public final BalanceCases balanceCases = new BalanceCases(this, owed);
  private final ChangedBookings changed =
      new ChangedBookings(backend.orders(), backend.refunds(), owed, backend.catalog());
  public final DeliverFacts deliver =
      new DeliverFacts(
          backend.outbox(),
          List.of(
              new SettleWhenTold(settle),
              new PayWhenApproved(payRefund),
              followMoney,
              new TellCustomer(
                  backend.orders(),
                  backend.catalog(),
                  owed,
                  alternatives,
                  soldCards,
                  links,
                  backend.mailbox()),
              new TellRecipients(backend.orders(), soldCards, backend.catalog(), backend.mailbox()),
              new TellSupplier(backend.orders(), backend.catalog(), owed, backend.mailbox()),
              new CancelItsBookings(
                  backend.sessionCancellations(),
                  backend.sessionBookings(),
                  lettingDown,
                  backend.clock()),
              new CancelLateBookings(backend.orders(), backend.sessionCancellations(), lettingDown),
              new TellCustomerOfCancellation(
                  backend.orders(),
                  backend.refunds(),
                  new FeeKept(backend.balances()),
                  backend.giftCards(),
                  backend.catalog(),
                  links,
                  backend.mailbox(),
                  backend.clock()),
              new TellSupplierOfCancellation(
                  backend.orders(), backend.catalog(), backend.mailbox()),
              new TellCustomerOfChange(changed, balanceCases.payLink(), links, backend.mailbox()),
              new TellSupplierOfChange(changed, backend.mailbox()),
              new TellOfRefunds(
                  backend.refunds(), backend.orders(), backend.catalog(), backend.mailbox()),
              new TellOfDisputes(
                  backend.disputes(), backend.orders(), backend.catalog(), backend.mailbox()),
              new TellOfMoneyLetGo(
                  backend.orders(), owed, backend.catalog(), links, backend.mailbox()),
              new InvoiceWhenConfirmed(
                  backend.orders(), backend.refunds(), issueOrderInvoice, backend.clock()),
              new MailInvoice(backend.invoices(), backend.catalog(), backend.mailbox()),
              balanceCases.schedule(),
              balanceCases.replan(),
              balanceCases.tell(),
              balanceCases.follow(),
              balanceCases.giveBack(),
              balanceCases.release()),
          backend.clock());
  public final RetryDeadLetter retry = new RetryDeadLetter(backend.outbox(), backend.clock());
}
