package booking.application.availability;

import booking.domain.catalog.Experience;
import booking.domain.time.Interval;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Digests what an answer shows, and only that: the same version means that nothing changed. */
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
      version.add(offered.experience());
      version.add(offered.fromPrice().minorUnits());
      offered.sessions().forEach(version::add);
    }
    return version.text();
  }

  static String of(Experience experience, List<FreeInterval> free) {
    var version = new AnswerVersion();
    version.add(experience);
    for (var stretch : free) {
      version.add(stretch.interval());
      version.add(stretch.left());
    }
    return version.text();
  }

  private void add(Experience experience) {
    add(experience.id().value());
    add(experience.slug());
    add(experience.kind().name());
    add(experience.zone().getId());
    add(experience.description().name());
    add(experience.description().summary());
    add(experience.description().text());
    add(experience.description().category());
    for (var ticket : experience.tickets()) {
      add(ticket.code());
      add(ticket.name());
      add(ticket.price().minorUnits());
    }
    for (var extra : experience.extras()) {
      add(extra.code());
      add(extra.name());
      add(extra.price().minorUnits());
    }
  }

  private void add(OfferedSession offered) {
    add(offered.session().id().value());
    add(offered.session().interval());
    add(offered.capacity());
    add(offered.left());
    add(offered.status().name());
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
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(long value) {
    word.clear();
    digest.update(word.putLong(value).flip());
  }

  private String text() {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }
}
