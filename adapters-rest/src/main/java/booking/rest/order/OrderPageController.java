package booking.rest.order;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the link in the confirmation leads. */
@Controller("/orders")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderPageController {
  private final LookUpOrder lookUpOrder;
  private final Catalog catalog;
  private final PaymentGateway gateway;
  private final Pages pages;

  OrderPageController(
      LookUpOrder lookUpOrder, Catalog catalog, PaymentGateway gateway, Pages pages) {
    this.lookUpOrder = lookUpOrder;
    this.catalog = catalog;
    this.gateway = gateway;
    this.pages = pages;
  }

  @Get("/{id}/{accessToken}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> page(String id, String accessToken) {
    return order(id)
        .flatMap(order -> lookUpOrder.run(order, accessToken))
        .map(this::page)
        .orElseGet(() -> pages.page(HttpStatus.NOT_FOUND, "nothing", Map.of()));
  }

  private HttpResponse<String> page(Checkout checkout) {
    var supplier = catalog.of(checkout.order().details().supplier()).orElseThrow().supplier();
    return pages.page(
        HttpStatus.OK, "order", OrderPage.values(checkout, supplier, gateway.isSandbox()));
  }

  private static Optional<OrderId> order(String id) {
    try {
      return Optional.of(new OrderId(UUID.fromString(id)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
