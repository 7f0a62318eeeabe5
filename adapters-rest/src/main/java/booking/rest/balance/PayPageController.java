package booking.rest.balance;

import booking.application.balance.PayByLink;
import booking.application.balance.PayByLink.Link;
import booking.application.balance.PayByLink.Outcome;
import booking.application.balance.Payable;
import booking.domain.catalog.Catalog;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentGateway;
import booking.rest.page.Pages;
import booking.rest.problem.Ask;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;

/** Where a link to pay leads. */
@Controller("/pay")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class PayPageController {
  private static final String STRIPE = "stripe";

  private final PayByLink payByLink;
  private final Catalog catalog;
  private final PaymentGateway gateway;
  private final Pages pages;

  PayPageController(PayByLink payByLink, Catalog catalog, PaymentGateway gateway, Pages pages) {
    this.payByLink = payByLink;
    this.catalog = catalog;
    this.gateway = gateway;
    this.pages = pages;
  }

  @Get("/{order}/{token}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> page(String order, String token, HttpRequest<?> request) {
    var link = new Link(Ask.opaque(order, OrderId::new), token);
    return switch (payByLink.look(link)) {
      case Outcome.Due(var payable) -> page(payable, token);
      case Outcome.Expired _ ->
          pages.page(
              HttpStatus.GONE,
              "pay-over",
              PayPage.over(request.getLocale().orElse(Locale.ENGLISH)));
      case Outcome.NoSuchLink _ -> pages.page(HttpStatus.NOT_FOUND, "nothing", Map.of());
    };
  }

  private HttpResponse<String> page(Payable payable, String token) {
    var order = payable.checkout().order();
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    var api = "/api/v1/pay/%s/%s".formatted(order.id().value(), token);
    return pages.payingPage(
        "pay",
        PayPage.values(payable, supplier, gateway, api),
        gateway.name().equals(STRIPE) ? Pages.Paying.AT_STRIPE : Pages.Paying.HERE);
  }
}
