package booking.rest.order;

import booking.application.balance.MakePayLink;
import booking.application.giftcard.SoldCards;
import booking.application.invoice.LookUpInvoice;
import booking.application.order.Asking;
import booking.application.settlement.ShowSettlement;
import booking.application.settlement.ShowSettlement.Shown;
import booking.domain.checkout.Checkout;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentGateway;
import booking.rest.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the link in the confirmation leads. */
@Controller("/orders")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderPageController {
  private final ShowSettlement showSettlement;
  private final SoldCards soldCards;
  private final LookUpInvoice lookUpInvoice;
  private final MakePayLink makePayLink;
  private final PaymentGateway gateway;
  private final Pages pages;

  OrderPageController(
      ShowSettlement showSettlement,
      SoldCards soldCards,
      LookUpInvoice lookUpInvoice,
      MakePayLink makePayLink,
      PaymentGateway gateway,
      Pages pages) {
    this.showSettlement = showSettlement;
    this.soldCards = soldCards;
    this.lookUpInvoice = lookUpInvoice;
    this.makePayLink = makePayLink;
    this.gateway = gateway;
    this.pages = pages;
  }

  @Get("/{id}/{accessToken}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> page(String id, String accessToken) {
    return order(id)
        .flatMap(order -> showSettlement.run(order, new Asking.Customer(accessToken)))
        .map(shown -> page(shown, accessToken))
        .orElseGet(() -> pages.page(HttpStatus.NOT_FOUND, "nothing", Map.of()));
  }

  private HttpResponse<String> page(Shown shown, String accessToken) {
    var paths =
        new OrderPaths(shown.checkout().order().id(), accessToken, toPay(shown, accessToken));
    var documents = documents(shown.checkout(), accessToken);
    return pages.page(
        HttpStatus.OK,
        "order",
        OrderPage.values(
            shown,
            soldCards.of(shown.checkout().order().details()),
            paths,
            documents,
            gateway.isSandbox()));
  }

  /** For what is left of an order that stands; who has not paid at all yet is where he pays. */
  private Optional<URI> toPay(Shown shown, String accessToken) {
    if (!(shown.checkout().order() instanceof Order.Confirmed order)) {
      return Optional.empty();
    }
    var asking = new Asking.Customer(accessToken);
    return switch (makePayLink.run(new MakePayLink.Command(order.id(), asking))) {
      case MakePayLink.Outcome.Made(var link, _) -> Optional.of(link);
      case MakePayLink.Outcome.NothingDue _ -> Optional.empty();
      case MakePayLink.Outcome.NoSuchOrder _ -> Optional.empty();
    };
  }

  private OrderDocuments documents(Checkout checkout, String accessToken) {
    var order = checkout.order().id();
    var billed = lookUpInvoice.run(order, new LookUpInvoice.Viewer.Guest(accessToken));
    return new OrderDocuments(order, accessToken, billed.orElse(List.of()));
  }

  private static Optional<OrderId> order(String id) {
    try {
      return Optional.of(new OrderId(UUID.fromString(id)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
