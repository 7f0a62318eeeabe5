package booking.persistence.cache;

import booking.domain.availability.Availability.Query;
import booking.domain.availability.PoolId;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Redis as second level and as the bus between instances.
 *
 * <p>Without it everything works, only slower: reading waits a moment at most, writing and telling
 * are left to a thread of their own, and after a failure Redis is left alone for a second. News
 * that is lost leaves another instance with what is at most a second old.
 */
public final class RedisLevel implements SecondLevel {
  private static final Logger LOG = LoggerFactory.getLogger(RedisLevel.class);
  private static final Duration LEFT_ALONE = Duration.ofSeconds(1);
  private static final int WAITING = 1_000;

  private final RedisClient redis;
  private final RedisNews news;
  private final ThreadPoolExecutor aside;
  private final AtomicLong quietUntil = new AtomicLong(System.nanoTime());

  public RedisLevel(URI address) {
    redis = RedisConnections.quick(address);
    news = new RedisNews(address);
    aside =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("redis-aside").daemon().factory(),
            new ThreadPoolExecutor.DiscardOldestPolicy());
  }

  @Override
  public Optional<Entry> get(Query query) {
    return attempt(client -> client.get(EntryDocument.key(query))).map(EntryDocument::read);
  }

  @Override
  public void put(Query query, Entry entry) {
    long life = Duration.between(entry.since(), entry.until()).toMillis();
    if (life > 0) {
      aside.execute(() ->
          attempt(client ->
              client.set(
                  EntryDocument.key(query),
                  EntryDocument.write(entry),
                  SetParams.setParams().px(life))));
    }
  }

  @Override
  public void tell(Map<PoolId, Long> changed) {
    aside.execute(() -> attempt(client -> client.publish(RedisNews.CHANNEL, News.write(changed))));
  }

  @Override
  public void listen(Consumer<Map<PoolId, Long>> listener) {
    news.listen(listener);
  }

  /** Whether it answered when it was last asked. */
  public boolean isUp() {
    return System.nanoTime() - quietUntil.get() >= 0;
  }

  /** Whether it hears what other instances tell. */
  boolean isListening() {
    return news.isListening();
  }

  private <T> Optional<T> attempt(Function<RedisClient, T> command) {
    if (!isUp()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(command.apply(redis));
    } catch (JedisException e) {
      quietUntil.set(System.nanoTime() + LEFT_ALONE.toNanos());
      LOG.warn("Redis does not answer, going on without it: {}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    aside.shutdownNow();
    news.close();
    redis.close();
  }
}
