package booking.rest.settlement;

import booking.application.settlement.ShowSettlement;
import booking.domain.order.OrderId;
import booking.rest.access.Asker;
import booking.rest.access.Scope;
import booking.rest.problem.Ask;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** What is owed of an order, what was paid and what went back. */
@Controller("/api/v1/orders/{id}/settlement")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Orders")
class SettlementController {
  private final ShowSettlement showSettlement;
  private final Asker asker;

  SettlementController(ShowSettlement showSettlement, Asker asker) {
    this.showSettlement = showSettlement;
    this.asker = asker;
  }

  @Get
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Operation(
      summary = "How an order stands with its customer's money",
      description = "With the order's token, or an operator's key.")
  SettlementView settlement(String id, HttpRequest<?> request) {
    var asking = asker.of(request, Scope.ORDERS, Optional.empty());
    return showSettlement
        .run(Ask.id(id, OrderId::new), asking)
        .map(SettlementView::of)
        .orElseThrow(Asker::nothing);
  }
}
