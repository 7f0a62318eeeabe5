package booking.bootstrap.wiring;

import booking.application.balance.MakePayLink;
import booking.application.balance.OpenBalance;
import booking.application.balance.PayByLink;
import booking.application.balance.PayLinks;
import booking.application.balance.Payables;
import booking.application.checkout.OpenPayment;
import booking.application.checkout.Owed;
import booking.application.checkout.SettlePayment;
import booking.bootstrap.settings.Secrets;
import booking.domain.balance.Balances;
import booking.domain.balance.PayTokens;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Payments;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What is paid after an order stands, and links to pay. */
@Factory
final class BalanceWiring {

  @Singleton
  PayTokens payTokens(Secrets secrets) {
    return new PayTokens(secrets.serverKey());
  }

  @Singleton
  PayLinks payLinks(PublicAddress address, PayTokens tokens) {
    return new PayLinks(address::url, tokens);
  }

  @Singleton
  Payables payables(Owed owed, Balances balances, ServerClock clock) {
    return new Payables(owed, balances, clock);
  }

  @Singleton
  OpenBalance openBalance(
      Settlements settlements,
      Owed owed,
      PaymentGateway gateway,
      OpenPayment openPayment,
      SettlePayment settle,
      Ids ids,
      ServerClock clock) {
    return new OpenBalance(settlements, owed, gateway, openPayment, settle, ids, clock);
  }

  @Singleton
  MakePayLink makePayLink(
      Settlements settlements, Payables payables, PayLinks links, AccessTokens tokens) {
    return new MakePayLink(settlements, payables, links, tokens);
  }

  @Singleton
  PayByLink payByLink(
      Settlements settlements,
      Payments payments,
      Payables payables,
      PayTokens tokens,
      OpenPayment openPayment,
      OpenBalance openBalance,
      SettlePayment settle) {
    return new PayByLink(settlements, payments, payables, tokens, openPayment, openBalance, settle);
  }
}
