package booking.bootstrap.wiring;

import booking.application.notice.OrderLinks;
import booking.application.order.ListOrders;
import booking.application.order.LookUpOrder;
import booking.application.order.ResendLink;
import booking.application.work.NewFacts;
import booking.bootstrap.settings.Secrets;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Looking at orders. */
@Factory
final class OrderWiring {

  @Singleton
  AccessTokens accessTokens(Secrets secrets) {
    return new AccessTokens(secrets.serverKey());
  }

  @Singleton
  OrderLinks orderLinks(PublicAddress address, AccessTokens tokens) {
    return new OrderLinks(address::url, tokens);
  }

  @Singleton
  LookUpOrder lookUpOrder(Settlements settlements, Orders orders, AccessTokens tokens) {
    return new LookUpOrder(settlements, orders, tokens);
  }

  @Singleton
  ListOrders listOrders(Settlements settlements, ServerClock clock) {
    return new ListOrders(settlements, clock);
  }

  @Singleton
  ResendLink resendLink(
      Orders orders, Outbox outbox, UnitOfWork unit, NewFacts facts, ServerClock clock) {
    return new ResendLink(orders, outbox, unit, facts, clock);
  }
}
