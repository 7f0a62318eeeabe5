package booking.notifications.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Fonts from the class path, in the order in which they are asked for a character. */
final class Fonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Behind it there are hardly any names. */
  private static final int LAST_OF_INTEREST = 0x2ffff;

  private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String LIBERATION = "/liberation/";

  /** What is known of a font need not be read again where it is not used. */
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  private final List<Font> fonts =
      List.of(
          new Font("Liberation Sans", REGULAR, LIBERATION + "LiberationSans-Regular.ttf"),
          new Font("Liberation Sans", BOLD, LIBERATION + "LiberationSans-Bold.ttf"),
          new Font("DejaVu Sans", REGULAR, DEJAVU + "DejaVuSans.ttf"),
          new Font("DejaVu Sans", BOLD, DEJAVU + "DejaVuSans-Bold.ttf"),
          new Font("Droid Sans Fallback", REGULAR, "DroidSansFallback.ttf"));

  private record Font(String family, int weight, String path) {
    InputStream open() {
      try (var in = Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path)) {
        return new ByteArrayInputStream(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  void addTo(PdfRendererBuilder builder) {
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    for (var font : fonts) {
      builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
  }

  /** All characters that can be shown. */
  BitSet characters() {
    var known = new BitSet();
    fonts.stream()
        .filter(font -> font.weight() == REGULAR)
        .forEach(font -> known.or(characters(font)));
    return known;
  }

  private static BitSet characters(Font font) {
    try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.open()))) {
      var glyphs = parsed.getUnicodeCmapLookup();
      return IntStream.rangeClosed(' ', LAST_OF_INTEREST)
          .filter(c -> glyphs.getGlyphId(c) > 0)
          .collect(BitSet::new, BitSet::set, BitSet::or);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a style sheet names them. */
  String families() {
    return fonts.stream()
        .map(font -> "'" + font.family() + "'")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
