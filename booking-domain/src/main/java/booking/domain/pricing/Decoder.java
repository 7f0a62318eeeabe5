package booking.domain.pricing;

import booking.domain.money.Money;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads what an {@link Encoder} wrote; anything else ends in an unchecked exception. */
final class Decoder {
  private final ByteBuffer bytes;

  Decoder(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  boolean isAtEnd() {
    return !bytes.hasRemaining();
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IllegalArgumentException("A number without an end");
  }

  int small() {
    return Math.toIntExact(number());
  }

  boolean flag() {
    return number() == 1;
  }

  String text() {
    byte[] utf8 = new byte[count()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  UUID id() {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  Money amount(Currency currency) {
    return new Money(number(), currency);
  }

  Instant instant() {
    return Instant.ofEpochSecond(number(), number());
  }

  Duration length() {
    return Duration.ofSeconds(number(), number());
  }

  LocalDateTime wall() {
    return LocalDateTime.of(LocalDate.ofEpochDay(number()), LocalTime.ofNanoOfDay(number()));
  }

  <T> List<T> list(Function<Decoder, T> each) {
    int size = count();
    var values = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      values.add(each.apply(this));
    }
    return values;
  }

  /** Never more than there are bytes left, so that a lie about a size costs no memory. */
  private int count() {
    int count = small();
    if (count < 0 || count > bytes.remaining()) {
      throw new IllegalArgumentException("There is not so much of it");
    }
    return count;
  }
}
