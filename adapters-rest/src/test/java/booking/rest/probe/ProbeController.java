package booking.rest.probe;

import booking.domain.party.EmailAddress;
import booking.domain.work.Busy;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.work.KeepsKey;
import booking.rest.work.KeyedRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Routes that do nothing, for looking at what happens before and after a route. */
@Controller("/probe")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class ProbeController {

  record Wish(@Size(min = 1, max = 3) List<Item> items, Optional<String> coupon, Person person) {}

  record Item(@NotBlank String type, @Min(1) @Max(99) int quantity, Map<String, String> answers) {}

  record Person(@NotBlank String name, EmailAddress email, boolean adult) {}

  record Answer(String said, String nothing) {}

  @Post("/wish")
  Answer wish(@Body Wish wish) {
    return new Answer(wish.items().toString(), "");
  }

  @Post("/create")
  @KeepsKey(needed = true)
  Answer create(@Body Wish wish, KeyedRequest keyed) {
    return new Answer(wish.items().toString(), keyed.hash().hex());
  }

  @Get("/days")
  Answer days(@QueryValue LocalDate from, @QueryValue int people) {
    return new Answer(from.toString(), "");
  }

  @Get("/busy")
  Answer busy() {
    throw new Busy("pool");
  }

  @Get("/broken")
  Answer broken() {
    throw new IllegalStateException("ada@example.com has broken it");
  }

  @Get("/error")
  Answer error() {
    throw new StackOverflowError("deep inside");
  }

  @Post("/operators")
  @ForOperators(Scope.CATALOGUE)
  Answer operators(@Body Wish wish, Operator operator) {
    return new Answer(operator.supplier().toString(), "");
  }
}
