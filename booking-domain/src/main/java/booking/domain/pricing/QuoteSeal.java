package booking.domain.pricing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns quotes into tokens that customers keep for us, and back. Whoever has not the key can
 * neither make nor change one; whoever has one can read it, so nothing secret is in a quote.
 */
public final class QuoteSeal {
  private static final byte VERSION = 4;
  private static final byte[] PURPOSE = "booking quote".getBytes(StandardCharsets.UTF_8);
  private static final int MAC_LENGTH = 32;
  private static final int LONGEST_TOKEN = 1 << 17;
  private static final int LARGEST_QUOTE = 1 << 20;

  private final SecretKeySpec key;

  public QuoteSeal(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** Refuses, with an IllegalArgumentException, a quote so large that it could not be opened. */
  public String seal(Quote quote) {
    var encoded = QuoteEncoding.encode(quote);
    var packed = deflate(encoded);
    var token = encode(append(packed, mac(packed)));
    if (encoded.length > LARGEST_QUOTE || token.length() > LONGEST_TOKEN) {
      throw new IllegalArgumentException("Too large a quote");
    }
    return token;
  }

  /** The quote, expired or not, if it was sealed with this key and is unchanged. */
  public Optional<Quote> open(String token) {
    return token.length() > LONGEST_TOKEN
        ? Optional.empty()
        : decode(token).flatMap(this::authentic).flatMap(QuoteSeal::unpack);
  }

  private Optional<byte[]> authentic(byte[] sealed) {
    if (sealed.length <= MAC_LENGTH) {
      return Optional.empty();
    }
    int end = sealed.length - MAC_LENGTH;
    var packed = Arrays.copyOf(sealed, end);
    return MessageDigest.isEqual(Arrays.copyOfRange(sealed, end, sealed.length), mac(packed))
        ? Optional.of(packed)
        : Optional.empty();
  }

  private static Optional<Quote> unpack(byte[] packed) {
    if (packed[0] != VERSION) {
      return Optional.empty();
    }
    try {
      return Optional.of(QuoteEncoding.decode(inflate(packed)));
    } catch (DataFormatException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private byte[] mac(byte[] packed) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      mac.update(PURPOSE);
      return mac.doFinal(packed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  private static String encode(byte[] sealed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Only the one spelling that {@link #encode} has: others would be the same token, changed. */
  private static Optional<byte[]> decode(String token) {
    try {
      var sealed = Base64.getUrlDecoder().decode(token);
      return encode(sealed).equals(token) ? Optional.of(sealed) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static byte[] append(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** The version, then the bytes, packed. */
  private static byte[] deflate(byte[] bytes) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      var packed = new ByteArrayOutputStream();
      packed.write(VERSION);
      var buffer = new byte[4096];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(byte[] packed) throws DataFormatException {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(packed, 1, packed.length - 1);
      var bytes = new ByteArrayOutputStream();
      var buffer = new byte[4096];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 || bytes.size() + read > LARGEST_QUOTE) {
          throw new DataFormatException("Truncated or too large");
        }
        bytes.write(buffer, 0, read);
      }
      return bytes.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
