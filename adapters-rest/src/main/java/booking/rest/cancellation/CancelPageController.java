package booking.rest.cancellation;

import booking.application.cancellation.CancelBooking;
import booking.application.cancellation.FeeKept;
import booking.application.cancellation.PreviewCancellation;
import booking.application.cancellation.PreviewCancellation.Outcome;
import booking.application.order.Asking;
import booking.application.settlement.ShowSettlement;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentGateway;
import booking.domain.pricing.Basket.TicketWish;
import booking.rest.order.OrderPaths;
import booking.rest.page.Pages;
import booking.rest.problem.Ask;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a customer cancels a booking from the page of his order. Only who has the page's address
 * can send its form, since nothing but the token in it says whose order it is.
 */
@Controller("/orders/{order}/{accessToken}/bookings/{booking}/cancel")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class CancelPageController {
  /** Not only some of its tickets. */
  private static final List<TicketWish> WHOLE = List.of();

  private final ShowSettlement showSettlement;
  private final PreviewCancellation preview;
  private final CancelBooking cancel;
  private final FeeKept feeKept;
  private final PaymentGateway gateway;
  private final Pages pages;

  CancelPageController(
      ShowSettlement showSettlement,
      PreviewCancellation preview,
      CancelBooking cancel,
      FeeKept feeKept,
      PaymentGateway gateway,
      Pages pages) {
    this.showSettlement = showSettlement;
    this.preview = preview;
    this.cancel = cancel;
    this.feeKept = feeKept;
    this.gateway = gateway;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> page(
      String order, String accessToken, String booking, @QueryValue Optional<String> changed) {
    var paths = new OrderPaths(Ask.opaque(order, OrderId::new), accessToken);
    return frame(paths, Ask.opaque(booking, BookingId::new))
        .map(frame -> page(frame, changed.isPresent()))
        .orElseGet(this::nothing);
  }

  private HttpResponse<String> page(CancelPage.Frame frame, boolean changed) {
    return switch (preview.run(frame.booking().id(), customer(frame.paths()), WHOLE)) {
      case Outcome.Previewed it -> pages.pageWithForm("cancel", frame.asking(it, changed));
      case Outcome.NotCancellable(var it) when it instanceof Booking.Cancelled cancelled ->
          pages.pageWithForm("cancel", frame.cancelled(cancelled, feeKept));
      case Outcome.NotCancellable _ -> pages.pageWithForm("cancel", frame.impossible("not-so"));
      case Outcome.NotThatMany _, Outcome.TooFewLeft _ ->
          throw new IllegalStateException("All of it is to be cancelled");
      case Outcome.TooLate _ -> pages.pageWithForm("cancel", frame.impossible("too-late"));
      case Outcome.NoSuchBooking _ -> nothing();
    };
  }

  /** Whatever came of it is told by the page itself, so that looking again does nothing again. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> cancel(
      String order, String accessToken, String booking, @Body Map<String, String> form) {
    var paths = new OrderPaths(Ask.opaque(order, OrderId::new), accessToken);
    var id = Ask.opaque(booking, BookingId::new);
    return frame(paths, id)
        .map(frame -> cancel(paths, id, form.getOrDefault("shown", "")))
        .orElseGet(this::nothing);
  }

  private HttpResponse<String> cancel(OrderPaths paths, BookingId id, String shown) {
    var asking = customer(paths);
    boolean agreed =
        !(preview.run(id, asking, WHOLE) instanceof Outcome.Previewed it)
            || CancelPage.agreed(it).equals(shown);
    boolean settled =
        agreed
            && !(cancel.run(new CancelBooking.Command(id, asking, WHOLE, false, ""))
                instanceof CancelBooking.Outcome.Overtaken);
    return HttpResponse.seeOther(
        URI.create(settled ? paths.cancel(id) : paths.cancel(id) + "?changed=yes"));
  }

  private Optional<CancelPage.Frame> frame(OrderPaths paths, BookingId id) {
    return showSettlement
        .run(paths.order(), customer(paths))
        .flatMap(shown ->
            shown
                .checkout()
                .order()
                .booking(id)
                .map(booking -> new CancelPage.Frame(shown, booking, paths, gateway.isSandbox())));
  }

  private static Asking customer(OrderPaths paths) {
    return new Asking.Customer(paths.accessToken());
  }

  private HttpResponse<String> nothing() {
    return pages.page(HttpStatus.NOT_FOUND, "nothing", Map.of());
  }
}
