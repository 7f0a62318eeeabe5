package booking.journey;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.embedded.RedisServer;

/** A Redis between instances, that can be lost, and that a test looks into. */
final class Redis implements AutoCloseable {
  private static final String CHANNEL = "booking:pools";
  private final RedisServer server;

  private Redis(RedisServer server) {
    this.server = server;
  }

  static Redis start() throws IOException {
    int port = Service.freePort();
    var redis = new Redis(RedisServer.newRedisServer().port(port).setting("save \"\"").build());
    redis.comesBack();
    return redis;
  }

  String url() {
    return "redis://127.0.0.1:" + port();
  }

  void isLost() throws IOException {
    server.stop();
  }

  void comesBack() throws IOException {
    server.start();
  }

  /** How many instances listen to what is told. */
  long listeners() {
    try (var client = new Jedis("127.0.0.1", port())) {
      return Objects.requireNonNull(client.pubsubNumSub(CHANNEL).get(CHANNEL));
    }
  }

  /** What was looked up lately, by its keys. */
  Set<String> entries() {
    try (var client = client()) {
      return client.keys("booking:availability:*");
    }
  }

  /** All that is told from now on, as it comes; not counted among the listeners. */
  List<String> overhear() throws InterruptedException {
    var heard = new CopyOnWriteArrayList<String>();
    var listening = new CountDownLatch(1);
    Thread.ofVirtual().start(() -> hear(new Ear(heard, listening)));
    listening.await();
    return heard;
  }

  private void hear(Ear ear) {
    try (var client = client()) {
      client.psubscribe(ear, CHANNEL + "*");
    } catch (JedisException _) {
      // Redis went, and nothing is told any more.
    }
  }

  private RedisClient client() {
    var patient =
        DefaultJedisClientConfig.builder().socketTimeoutMillis(0).blockingSocketTimeoutMillis(0);
    return RedisClient.builder()
        .hostAndPort("127.0.0.1", port())
        .clientConfig(patient.build())
        .build();
  }

  private int port() {
    return server.ports().getFirst();
  }

  @Override
  public void close() throws IOException {
    server.stop();
  }

  private static final class Ear extends JedisPubSub {
    private final List<String> heard;
    private final CountDownLatch listening;

    Ear(List<String> heard, CountDownLatch listening) {
      this.heard = heard;
      this.listening = listening;
    }

    @Override
    public void onPSubscribe(String pattern, int channels) {
      listening.countDown();
    }

    @Override
    public void onPMessage(String pattern, String channel, String message) {
      heard.add(message);
    }
  }
}
