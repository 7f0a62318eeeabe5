package booking.rest.balance;

import booking.application.balance.ListBalances;
import booking.application.balance.ListBalances.Seen;
import booking.domain.balance.Balance;
import booking.domain.balance.Balances.Filter;
import booking.domain.balance.Balances.State;
import booking.domain.catalog.Supplier;
import booking.domain.order.OrderId;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.access.Sellers;
import booking.rest.docs.Answers;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is still owed of orders, for operators. */
@Controller("/api/v1/balances")
@ForOperators(Scope.ORDERS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operations")
class BalancesController {

  private final ListBalances listBalances;
  private final Sellers sellers;

  BalancesController(ListBalances listBalances, Sellers sellers) {
    this.listBalances = listBalances;
    this.sellers = sellers;
  }

  /** A page of balances, what is due first before the others. */
  @Schema(name = "Balances")
  record BalancesView(List<BalanceView> balances, Optional<String> nextCursor) {}

  /** What is still owed of an order. */
  @Schema(name = "Balance")
  record BalanceView(
      String orderId,
      String orderCode,
      @Schema(
              description =
                  "scheduled, reminded, due, dunned, in-grace, released or settled; how much is"
                      + " owed is told by owed alone")
          String state,
      @Schema(description = "The last day on which it is paid in time") LocalDate dueOn,
      Amount owed,
      @Schema(description = "How often its customer was dunned") int dunned,
      @Schema(description = "Whether a card is charged when it is due") boolean cardIsKept,
      @Schema(description = "When he is asked again, or it is given up") Optional<Instant> next) {
    static BalanceView of(Seen seen) {
      var balance = seen.balance();
      return new BalanceView(
          balance.order().value().toString(),
          seen.order().details().code(),
          WireName.of(State.of(balance)),
          balance.details().dueOn(),
          Amount.of(seen.owed()),
          balance instanceof Balance.Dunned dunned ? dunned.times() : 0,
          balance.details().card().isPresent(),
          balance.next());
    }
  }

  @Get
  @Answers(refusals = ProblemCode.NOT_FOUND)
  @Operation(summary = "What is still owed of orders, what is due first before the others")
  BalancesView balances(
      @Parameter(description = "The slug of one supplier") @QueryValue Optional<String> supplier,
      @Parameter(
              description =
                  "scheduled, reminded, due, dunned, in-grace, released or settled; any if not"
                      + " said")
          @QueryValue
          Optional<String> state,
      @QueryValue Optional<String> cursor,
      @Parameter(schema = @Schema(type = "integer", maximum = "200")) @QueryValue
          Optional<String> limit,
      @Parameter(hidden = true) Operator operator) {
    var page = Paging.of(limit);
    var found =
        listBalances.run(
            new Filter(
                sellers.some(supplier, operator).map(Supplier::id),
                state
                    .map(text -> Ask.choice("state", text, State.class))
                    .map(Set::of)
                    .orElse(Set.of()),
                Ask.cursor(cursor, OrderId::new),
                page.andOneMore()));
    return new BalancesView(
        page.shown(found).stream().map(BalanceView::of).toList(),
        page.next(found, seen -> seen.balance().order().value()));
  }
}
