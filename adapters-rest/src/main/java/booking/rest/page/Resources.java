package booking.rest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What comes in our jars. */
public final class Resources {
  private Resources() {}

  public static byte[] bytes(String name) {
    try (var in = Resources.class.getClassLoader().getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static String property(String file, String name) {
    try {
      var properties = new Properties();
      properties.load(new ByteArrayInputStream(bytes(file)));
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
