package booking.bootstrap.wiring;

import booking.application.availability.Alternatives;
import booking.application.checkout.ChasePayments;
import booking.application.checkout.ExpireHolds;
import booking.application.checkout.GiveUpOrder;
import booking.application.checkout.NewOrder;
import booking.application.checkout.OpenPayment;
import booking.application.checkout.Owed;
import booking.application.checkout.PlaceOrder;
import booking.application.checkout.SettlePayment;
import booking.application.checkout.SettlingMoves;
import booking.application.checkout.TakesPlace;
import booking.application.giftcard.IssueCards;
import booking.application.payment.ReceiveWebhook;
import booking.application.payment.WatchPayments;
import booking.application.pricing.Quoting;
import booking.application.work.NewFacts;
import booking.bootstrap.settings.Settings;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.ledger.Journal;
import booking.domain.order.AccessTokens;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Payments;
import booking.domain.payment.WebhookInbox;
import booking.domain.pricing.QuoteSeal;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.Pause;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The main job: placing, settling, expiring, giving up. */
@Factory
final class CheckoutWiring {

  @Singleton
  SettlingMoves settlingMoves(Ids ids) {
    return new SettlingMoves(ids);
  }

  @Singleton
  NewOrder newOrder(PaymentGateway gateway, Ids ids, Settings settings) {
    return new NewOrder(
        gateway, ids, supplier -> settings.holdFor().orElse(supplier.terms().holdFor()));
  }

  @Singleton
  OpenPayment openPayment(
      Settlements settlements, PaymentGateway gateway, SettlingMoves moves, ServerClock clock) {
    return new OpenPayment(settlements, gateway, moves, clock);
  }

  @Singleton
  PlaceOrder placeOrder(
      Quoting quoting,
      QuoteSeal seal,
      Placements placements,
      NewOrder newOrder,
      OpenPayment openPayment,
      AccessTokens tokens,
      Alternatives alternatives,
      ServerClock clock) {
    return new PlaceOrder(
        quoting, seal, placements, newOrder, openPayment, tokens, alternatives, clock);
  }

  @Singleton
  Owed owed(Journal journal) {
    return new Owed(journal);
  }

  @Singleton
  SettlePayment settlePayment(
      Settlements settlements,
      PaymentGateway gateway,
      SettlingMoves moves,
      Owed owed,
      TakesPlace takesPlace,
      IssueCards issueCards,
      Alternatives alternatives,
      ServerClock clock,
      Pause pause) {
    return new SettlePayment(
        settlements, gateway, moves, owed, takesPlace, issueCards, alternatives, clock, pause);
  }

  @Singleton
  GiveUpOrder giveUpOrder(
      Settlements settlements, SettlingMoves moves, AccessTokens tokens, ServerClock clock) {
    return new GiveUpOrder(settlements, moves, tokens, clock);
  }

  @Singleton
  ExpireHolds expireHolds(Settlements settlements, SettlingMoves moves, ServerClock clock) {
    return new ExpireHolds(settlements, moves, clock);
  }

  @Singleton
  WatchPayments watchPayments(Payments payments, SettlePayment settle, ServerClock clock) {
    return new WatchPayments(payments, settle, clock);
  }

  @Singleton
  ChasePayments chasePayments(Settlements settlements, SettlePayment settle, ServerClock clock) {
    return new ChasePayments(settlements, settle, clock);
  }

  @Singleton
  ReceiveWebhook receiveWebhook(
      PaymentGateway gateway,
      Settlements settlements,
      WebhookInbox inbox,
      Outbox outbox,
      UnitOfWork unit,
      NewFacts facts,
      ServerClock clock) {
    return new ReceiveWebhook(gateway, settlements, inbox, outbox, unit, facts, clock);
  }
}
