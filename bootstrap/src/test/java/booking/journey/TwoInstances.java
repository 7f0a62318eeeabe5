package booking.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Two instances on one database. Starting takes long, so that all tests who ask get the same. */
record TwoInstances(Database database, List<Service> services, List<Visitor> counters)
    implements AutoCloseable {

  /** Starts them for the first who asks, and closes them when no test is left. */
  static final class Shared implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE =
        ExtensionContext.Namespace.create(TwoInstances.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TwoInstances.class;
    }

    @Override
    public TwoInstances resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(HERE)
          .getOrComputeIfAbsent(TwoInstances.class, _ -> start(), TwoInstances.class);
    }
  }

  private static TwoInstances start() {
    try {
      var database = Database.start();
      var data = Files.createTempDirectory("booking-journey");
      var services =
          List.of(
              Service.sharing(database.url(), data.resolve("one")),
              Service.sharing(database.url(), data.resolve("two")));
      return new TwoInstances(database, services, services.stream().map(Visitor::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Visitor one() {
    return counters.getFirst();
  }

  Visitor other() {
    return counters.getLast();
  }

  /** Each at the instance whose turn it is. */
  Visitor counter(int turn) {
    return counters.get(turn % counters.size());
  }

  /** At whichever instance, once nobody has to be told of anything any more. */
  List<String> subjectsOfMailTo(String address) throws Exception {
    Await.until(() -> database.number("select count(*) from delivery"), left -> left == 0);
    var one = one().mailsTo(address).stream();
    return Stream.concat(one, other().mailsTo(address).stream())
        .map(mail -> mail.at("/subject").asText())
        .toList();
  }

  @Override
  public void close() {
    try {
      for (var service : services) {
        service.close();
      }
      database.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
