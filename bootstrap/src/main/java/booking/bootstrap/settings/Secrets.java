package booking.bootstrap.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The keys of this service: given by the environment, or made up at the first start and kept in the
 * data folder. An operator's key is kept as a hash only.
 */
public final class Secrets {
  private static final int BYTES = 32;

  private final byte[] serverKey;
  private final byte[] adminKeyHash;
  private final Optional<String> newAdminKey;

  private Secrets(byte[] serverKey, byte[] adminKeyHash, Optional<String> newAdminKey) {
    this.serverKey = serverKey;
    this.adminKeyHash = adminKeyHash;
    this.newAdminKey = newAdminKey;
  }

  public static Secrets of(Settings settings) {
    var folder = settings.dataDir();
    var server =
        settings
            .serverKey()
            .map(key -> key.getBytes(StandardCharsets.UTF_8))
            .orElseGet(() -> kept(folder.resolve("server.key"), random()));
    if (settings.adminApiKey().isPresent()) {
      return new Secrets(server, sha256(settings.adminApiKey().get()), Optional.empty());
    }
    var file = folder.resolve("admin-key.sha256");
    if (Files.exists(file)) {
      return new Secrets(server, kept(file, new byte[0]), Optional.empty());
    }
    var made = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    return new Secrets(server, kept(file, sha256(made)), Optional.of(made));
  }

  /** What tokens are signed with. */
  public byte[] serverKey() {
    return serverKey.clone();
  }

  /** The operator's key, if it was made up just now: the only time it can be told. */
  public Optional<String> newAdminKey() {
    return newAdminKey;
  }

  /** Takes as long whether the key is nearly right or not. */
  public boolean isAdminKey(String key) {
    return MessageDigest.isEqual(adminKeyHash, sha256(key));
  }

  /** What the file holds; it is made with these bytes if there is none yet. */
  private static byte[] kept(Path file, byte[] otherwise) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(
            file, Base64.getEncoder().encode(otherwise), StandardOpenOption.TRUNCATE_EXISTING);
      }
      return Base64.getDecoder().decode(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder cannot keep a key", e);
    }
  }

  private static byte[] random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
