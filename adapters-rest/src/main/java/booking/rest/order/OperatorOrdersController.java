package booking.rest.order;

import booking.application.checkout.Owed;
import booking.application.giftcard.SoldCards;
import booking.application.order.ListOrders;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.order.OrderId;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.giftcard.BoughtCardView;
import booking.rest.problem.Ask;
import booking.rest.problem.Paging;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Orders, for operators. */
@Controller("/api/v1/orders")
@ForOperators(Scope.ORDERS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operations")
class OperatorOrdersController {
  private final ListOrders listOrders;
  private final Owed owed;
  private final SoldCards soldCards;
  private final Catalog catalog;
  private final Sellers sellers;

  OperatorOrdersController(
      ListOrders listOrders, Owed owed, SoldCards soldCards, Catalog catalog, Sellers sellers) {
    this.listOrders = listOrders;
    this.owed = owed;
    this.soldCards = soldCards;
    this.catalog = catalog;
    this.sellers = sellers;
  }

  /** A page of orders, the newest first. */
  @Schema(name = "Orders")
  record OrdersView(List<OrderView> orders, Optional<String> nextCursor) {}

  @Get
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "Orders, the newest first; or those whose payment is stuck")
  OrdersView orders(
      @Parameter(description = "The slug of one supplier") @QueryValue Optional<String> supplier,
      @Parameter(description = "placed, confirmed, abandoned, cancelled or closed") @QueryValue
          Optional<String> status,
      @Parameter(schema = @Schema(type = "boolean")) @QueryValue Optional<String> stuck,
      @QueryValue Optional<String> cursor,
      @Parameter(schema = @Schema(type = "integer", maximum = "200")) @QueryValue
          Optional<String> limit,
      @Parameter(hidden = true) Operator operator) {
    var page = Paging.of(limit);
    var command =
        new ListOrders.Command(
            sellers.some(supplier, operator).map(Supplier::id),
            status.map(text -> Ask.choice("status", text, Filter.State.class)),
            Ask.flag("stuck", stuck),
            Ask.cursor(cursor, OrderId::new),
            page.andOneMore());
    var found = listOrders.run(command);
    return new OrdersView(
        page.shown(found).stream().map(this::order).toList(),
        page.next(found, checkout -> checkout.order().id().value()));
  }

  private OrderView order(Checkout checkout) {
    var seller = catalog.of(checkout.order().details().supplier());
    var cards = soldCards.of(checkout.order().details());
    return OrderView.forOperator(
            checkout, owed.settlement(checkout.order()), seller.map(SupplierCatalogue::supplier))
        .with(cards.stream().map(BoughtCardView::forOperator).toList());
  }
}
