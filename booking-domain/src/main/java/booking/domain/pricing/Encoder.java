package booking.domain.pricing;

import booking.domain.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Values as bytes, each of them self-delimiting, so that different values in the same order never
 * come to the same bytes. {@link Decoder} reads them back.
 */
final class Encoder {
  private byte[] bytes = new byte[1024];
  private int size;

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Seven bits to a byte, small ones first, the sign in the lowest: near zero is short. */
  Encoder number(long value) {
    long left = (value << 1) ^ (value >> 63);
    while ((left & ~0x7fL) != 0) {
      add((byte) (left | 0x80));
      left >>>= 7;
    }
    add((byte) left);
    return this;
  }

  Encoder flag(boolean value) {
    return number(value ? 1 : 0);
  }

  Encoder text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    makeRoomFor(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
    return this;
  }

  Encoder name(Enum<?> value) {
    return text(value.name());
  }

  Encoder id(UUID value) {
    return fixed(value.getMostSignificantBits()).fixed(value.getLeastSignificantBits());
  }

  /** Without its currency, which is said once. */
  Encoder amount(Money value) {
    return number(value.minorUnits());
  }

  Encoder instant(Instant value) {
    return number(value.getEpochSecond()).number(value.getNano());
  }

  Encoder length(Duration value) {
    return number(value.getSeconds()).number(value.getNano());
  }

  Encoder wall(LocalDateTime value) {
    return number(value.toLocalDate().toEpochDay()).number(value.toLocalTime().toNanoOfDay());
  }

  <T> Encoder list(List<T> values, BiConsumer<Encoder, T> each) {
    number(values.size());
    for (var value : values) {
      each.accept(this, value);
    }
    return this;
  }

  private Encoder fixed(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      add((byte) (value >>> shift));
    }
    return this;
  }

  private void add(byte b) {
    makeRoomFor(1);
    bytes[size++] = b;
  }

  private void makeRoomFor(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
