package booking.journey.kill;

import booking.bootstrap.sandbox.SandboxDatabase;
import booking.bootstrap.sandbox.StripeWire;
import booking.journey.Answer;
import booking.journey.Await;
import booking.journey.Database;
import booking.journey.RushCatalogue;
import booking.journey.Service;
import booking.journey.StripeCustomer;
import booking.journey.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** A service that is killed again and again, an hour after it was started the last time. */
final class Lives {
  private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(11);
  private final AtomicInteger hours = new AtomicInteger();
  private final Set<String> paid = new ConcurrentSkipListSet<>();
  private final List<Thread> underWay = new CopyOnWriteArrayList<>();
  private final DSLContext bank;
  private final StripeWire stripe;
  private final Database database;
  private final Service service;
  private final Visitor visitor;
  private final StripeCustomer customer;

  Lives(Path data) throws IOException, InterruptedException {
    bank = SandboxDatabase.apart();
    stripe = new StripeWire(bank, () -> Instant.now().plus(Duration.ofHours(hours.get())));
    database = Database.start();
    service =
        Service.sharing(
            database.url(),
            data,
            Map.of(
                "STEPS_WATCHED", "true",
                "STRIPE_SECRET_KEY", StripeWire.SECRET_KEY,
                "STRIPE_WEBHOOK_SECRET", StripeWire.WEBHOOK_SECRET,
                "STRIPE_PUBLISHABLE_KEY", StripeWire.PUBLISHABLE_KEY,
                "STRIPE_API_BASE", stripe.address().toString()));
    visitor = new Visitor(service);
    customer = new StripeCustomer(stripe.address(), StripeWire.PUBLISHABLE_KEY);
    RushCatalogue.openAt(visitor, day);
  }

  Outcomes outcomes() {
    return new Outcomes(visitor, bank);
  }

  /** Who paid at Stripe. */
  Set<String> paid() {
    return Set.copyOf(paid);
  }

  /** His browser asks for the money to be taken, and Stripe says nothing. */
  void asks(String name) {
    inTheBackground(() -> visitor.captures(paid(name, Visitor.SILENT_CARD)));
  }

  /** He closes his browser, and Stripe tells. */
  void leavesItToStripe(String name) {
    inTheBackground(() -> {
      paid(name, Visitor.GOOD_CARD);
      stripeTells();
    });
  }

  void stripeTells() {
    stripe.tell(service.url("/api/v1/webhooks/stripe"));
  }

  private Answer paid(String name, String card) throws IOException, InterruptedException {
    var seat = Visitor.wish(RushCatalogue.session(day), "adult", 1);
    var created = visitor.create(Visitor.order(seat, name));
    if (customer.pays(created, card) == 200) {
      paid.add(name);
    }
    return created;
  }

  private interface Errand {
    void run() throws IOException, InterruptedException;
  }

  /** Whoever is on it when the process is killed gets no answer, and never comes back. */
  private void inTheBackground(Errand errand) {
    underWay.add(
        Thread.ofVirtual()
            .start(() -> {
              try {
                errand.run();
              } catch (IOException | InterruptedException _) {
                // The connection was lost.
              }
            }));
  }

  /** What an order's steps were, in this life or one before. */
  List<String> steps(String name) throws IOException {
    var line = Pattern.compile(" %s step \\d+: (.*)".formatted(name));
    var found = new ArrayList<String>();
    var matcher = line.matcher(service.printed());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  void awaitStep(String name, int step) throws Exception {
    Await.until(() -> steps(name), taken -> taken.size() >= step);
  }

  /** Until everybody has his answer, or knows that he gets none. */
  void untilAllAreServed() throws InterruptedException {
    for (var one : underWay) {
      one.join();
    }
    underWay.clear();
  }

  void kill() throws InterruptedException {
    service.kill();
    untilAllAreServed();
  }

  /** Once more, an hour later. */
  void restart() throws IOException, InterruptedException {
    var later = Integer.toString(hours.incrementAndGet());
    service.restart(Map.of("HOURS_LATER", later));
  }

  void end() throws IOException, InterruptedException {
    service.close();
    database.close();
    stripe.close();
  }
}
