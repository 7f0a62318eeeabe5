package booking.bootstrap.wiring;

import booking.application.balance.ChaseBalances;
import booking.application.catalog.MakeSessions;
import booking.application.checkout.ChasePayments;
import booking.application.checkout.ExpireHolds;
import booking.application.closure.DecideDepartures;
import booking.application.payment.WatchPayments;
import booking.application.refund.ChaseRefunds;
import booking.application.refund.WatchMoney;
import booking.application.work.TidyUp;
import booking.domain.work.ServerClock;
import booking.persistence.work.RecurringJob;
import booking.persistence.work.RecurringJobs;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** What is done again and again, by whichever instance comes first. */
@Factory
final class JobsWiring {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  @Bean(preDestroy = "close")
  @Singleton
  RecurringJobs jobs(
      DatabaseWiring.Connections connections, List<RecurringJob> jobs, ServerClock clock) {
    return new RecurringJobs(connections.pool(), jobs, LOOK_EVERY, clock);
  }

  @Singleton
  RecurringJob expireHolds(ExpireHolds expire) {
    return RecurringJob.every(Duration.ofSeconds(10), "expire-holds", expire::run);
  }

  @Singleton
  RecurringJob chasePayments(ChasePayments chase) {
    return RecurringJob.every(Duration.ofSeconds(15), "chase-payments", chase::run);
  }

  @Singleton
  RecurringJob chaseRefunds(ChaseRefunds chase) {
    return RecurringJob.every(Duration.ofSeconds(30), "chase-refunds", chase::run);
  }

  @Singleton
  RecurringJob chaseBalances(ChaseBalances chase) {
    return RecurringJob.every(Duration.ofMinutes(5), "chase-balances", chase::run);
  }

  @Singleton
  RecurringJob watchPayments(WatchPayments watch) {
    return RecurringJob.every(Duration.ofMinutes(5), "watch-payments", watch::run);
  }

  @Singleton
  RecurringJob watchMoney(WatchMoney watch) {
    return RecurringJob.every(Duration.ofMinutes(5), "watch-money", watch::run);
  }

  @Singleton
  RecurringJob makeSessions(MakeSessions makeSessions) {
    return RecurringJob.every(Duration.ofHours(6), "make-sessions", makeSessions::run);
  }

  @Singleton
  RecurringJob decideDepartures(DecideDepartures decide, ServerClock clock) {
    return RecurringJob.every(
        Duration.ofMinutes(1), "decide-departures", () -> decide.run(clock.now()));
  }

  @Singleton
  RecurringJob forgetKeys(TidyUp tidyUp) {
    return nightly("forget-idempotency-keys", tidyUp::forgetKeys);
  }

  @Singleton
  RecurringJob dropWebhookBodies(TidyUp tidyUp) {
    return nightly("drop-webhook-bodies", tidyUp::dropBodies);
  }

  private static RecurringJob nightly(String name, Runnable work) {
    return RecurringJob.dailyAt(LocalTime.of(3, 0), ZoneOffset.UTC, name, work);
  }
}
