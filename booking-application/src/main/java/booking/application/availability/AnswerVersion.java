package booking.application.availability;

import booking.domain.time.Interval;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Digests what an answer shows: the same version means the same things can be claimed. */
final class AnswerVersion {
  private final MessageDigest digest;
  private final ByteBuffer word = ByteBuffer.allocate(Long.BYTES);

  private AnswerVersion() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }

  static String of(List<OfferedExperience> experiences) {
    var version = new AnswerVersion();
    for (var offered : experiences) {
      version.add(offered.experience().id().value());
      version.add(offered.fromPrice().minorUnits());
      offered.sessions().forEach(version::add);
    }
    return version.text();
  }

  static String ofIntervals(List<FreeInterval> free, long poolVersion) {
    var version = new AnswerVersion();
    version.add(poolVersion);
    for (var stretch : free) {
      version.add(stretch.interval());
      version.add(stretch.left());
    }
    return version.text();
  }

  private void add(OfferedSession offered) {
    add(offered.session().id().value());
    add(offered.session().interval());
    add(offered.capacity());
    add(offered.left());
    add(offered.status().name());
    add(offered.version());
  }

  private void add(Interval interval) {
    add(interval.start());
    add(interval.end());
  }

  private void add(Instant instant) {
    add(instant.toEpochMilli());
  }

  private void add(UUID id) {
    add(id.getMostSignificantBits());
    add(id.getLeastSignificantBits());
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void add(long value) {
    word.clear();
    digest.update(word.putLong(value).flip());
  }

  private String text() {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
