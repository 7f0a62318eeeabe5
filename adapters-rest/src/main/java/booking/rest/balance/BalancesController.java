package booking.rest.balance;

import booking.application.balance.ListBalances;
import booking.application.balance.ListBalances.Seen;
import booking.domain.balance.Balance;
import booking.domain.balance.Balances.Filter;
import booking.domain.balance.Balances.State;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is still owed of orders, for operators. */
@Controller("/api/v1/balances")
@ForOperators(Scope.ORDERS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operations")
class BalancesController {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 200;
  private static final String STATES =
      Arrays.stream(State.values()).map(WireName::of).collect(Collectors.joining(", "));

  private final ListBalances listBalances;
  private final Catalog catalog;

  BalancesController(ListBalances listBalances, Catalog catalog) {
    this.listBalances = listBalances;
    this.catalog = catalog;
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
    int page = Ask.within("limit", limit, PAGE, 1, LARGEST_PAGE);
    var found =
        listBalances.run(
            new Filter(
                supplier(supplier, operator),
                state.map(BalancesController::state).map(Set::of).orElse(Set.of()),
                Ask.cursor(cursor, OrderId::new),
                page + 1));
    var shown = found.stream().limit(page).map(BalanceView::of).toList();
    return new BalancesView(
        shown, found.size() > page ? Optional.of(shown.getLast().orderId()) : Optional.empty());
  }

  /** A supplier of whom the operator may not know is none. */
  private Optional<SupplierId> supplier(Optional<String> slug, Operator operator) {
    return slug.map(name ->
            catalog
                .named(name)
                .map(catalogue -> catalogue.supplier().id())
                .filter(operator::sees)
                .orElseThrow(() ->
                    Problem.of(ProblemCode.NOT_FOUND, "There is no such supplier.").refused()))
        .or(operator::supplier);
  }

  private static State state(String name) {
    return Arrays.stream(State.values())
        .filter(state -> WireName.of(state).equals(name))
        .findFirst()
        .orElseThrow(() -> Ask.invalid("state", "one of " + STATES).refused());
  }
}
