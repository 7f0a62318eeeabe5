package booking.rest.order;

import booking.application.checkout.Owed;
import booking.application.invoice.LookUpInvoice;
import booking.application.order.LookUpOrder;
import booking.domain.catalog.Catalog;
import booking.domain.checkout.Checkout;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the link in the confirmation leads. */
@Controller("/orders")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderPageController {
  private final LookUpOrder lookUpOrder;
  private final LookUpInvoice lookUpInvoice;
  private final Owed owed;
  private final Catalog catalog;
  private final PaymentGateway gateway;
  private final Pages pages;

  OrderPageController(
      LookUpOrder lookUpOrder,
      LookUpInvoice lookUpInvoice,
      Owed owed,
      Catalog catalog,
      PaymentGateway gateway,
      Pages pages) {
    this.lookUpOrder = lookUpOrder;
    this.lookUpInvoice = lookUpInvoice;
    this.owed = owed;
    this.catalog = catalog;
    this.gateway = gateway;
    this.pages = pages;
  }

  @Get("/{id}/{accessToken}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> page(String id, String accessToken) {
    return order(id)
        .flatMap(order -> lookUpOrder.run(order, accessToken))
        .map(checkout -> page(checkout, accessToken))
        .orElseGet(() -> pages.page(HttpStatus.NOT_FOUND, "nothing", Map.of()));
  }

  private HttpResponse<String> page(Checkout checkout, String accessToken) {
    var supplier = catalog.of(checkout.order().details().supplier()).orElseThrow().supplier();
    return pages.page(
        HttpStatus.OK,
        "order",
        OrderPage.values(
            new OrderPage.Seen(
                checkout, owed.settlement(checkout.order()).paid(), gateway.isSandbox()),
            supplier,
            documents(checkout, accessToken)));
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
