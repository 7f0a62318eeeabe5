package booking.persistence.cache;

import java.net.URI;
import java.time.Duration;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import redis.clients.jedis.Connection;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.util.JedisURIHelper;

/** How Redis is reached. */
final class RedisConnections {
  private static final int MOMENT_MILLIS = 50;
  private static final int CONNECT_MILLIS = 200;
  private static final int FOR_EVER = 0;

  private RedisConnections() {}

  /** For commands whose answer is only waited for a moment. */
  static RedisClient quick(URI address) {
    var pool = new GenericObjectPoolConfig<Connection>();
    pool.setMaxTotal(16);
    pool.setMaxWait(Duration.ofMillis(MOMENT_MILLIS));
    return client(address, MOMENT_MILLIS, pool);
  }

  /** For listening, which waits as long as it takes. */
  static RedisClient patient(URI address) {
    return client(address, FOR_EVER, new GenericObjectPoolConfig<>());
  }

  private static RedisClient client(
      URI address, int socketMillis, GenericObjectPoolConfig<Connection> pool) {
    var config =
        DefaultJedisClientConfig.builder()
            .connectionTimeoutMillis(CONNECT_MILLIS)
            .socketTimeoutMillis(socketMillis)
            .blockingSocketTimeoutMillis(FOR_EVER)
            .user(JedisURIHelper.getUser(address))
            .password(JedisURIHelper.getPassword(address))
            .database(JedisURIHelper.getDBIndex(address));
    if (JedisURIHelper.isRedisSSLScheme(address)) {
      config.sslOptions(SslOptions.defaults());
    }
    return RedisClient.builder()
        .hostAndPort(JedisURIHelper.getHostAndPort(address))
        .clientConfig(config.build())
        .poolConfig(pool)
        .build();
  }
}
