package booking.persistence.cache;

import booking.domain.availability.PoolId;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

/** Listens to what other instances tell, and comes back to it when Redis was gone. */
final class RedisNews implements AutoCloseable {
  static final String CHANNEL = "booking:pools";
  private static final Logger LOG = LoggerFactory.getLogger(RedisNews.class);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(500);

  private final URI address;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicReference<Subscription> current = new AtomicReference<>();

  RedisNews(URI address) {
    this.address = address;
  }

  void listen(Consumer<Map<PoolId, Long>> listener) {
    Thread.ofPlatform().name("redis-news").daemon().start(() -> keepListening(listener));
  }

  private void keepListening(Consumer<Map<PoolId, Long>> listener) {
    try {
      do {
        listenOnce(new Subscription(listener));
      } while (!closed.await(BEFORE_NEXT_TRY.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listenOnce(Subscription subscription) {
    current.set(subscription);
    try (RedisClient redis = RedisConnections.patient(address)) {
      redis.subscribe(subscription, CHANNEL);
    } catch (JedisException e) {
      LOG.debug("No news from Redis, trying again: {}", e.getClass().getSimpleName());
    }
  }

  /** Whether news is being listened to right now. */
  boolean isListening() {
    var subscription = current.get();
    return subscription != null && subscription.isSubscribed();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      if (isListening()) {
        current.get().unsubscribe();
      }
    } catch (JedisException e) {
      LOG.debug("Redis was gone before we were: {}", e.getClass().getSimpleName());
    }
  }

  private static final class Subscription extends JedisPubSub {
    private final Consumer<Map<PoolId, Long>> listener;

    Subscription(Consumer<Map<PoolId, Long>> listener) {
      this.listener = listener;
    }

    @Override
    public void onMessage(String channel, String message) {
      try {
        listener.accept(News.read(message));
      } catch (IllegalArgumentException notOurs) {
        LOG.warn("Somebody else uses the channel {}", CHANNEL);
      }
    }
  }
}
