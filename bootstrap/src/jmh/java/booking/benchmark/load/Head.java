package booking.benchmark.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The head of an answer: as much of HTTP/1.1 as the service speaks to us. */
record Head(int status, int length, int bodyLength) {
  private static final int STATUS_AT = "HTTP/1.1 ".length();
  private static final String CONTENT_LENGTH = "\r\ncontent-length:";

  /** Empty until all of it is there. */
  static Optional<Head> of(ByteBuffer received) {
    int end = end(received);
    if (end < 0) {
      return Optional.empty();
    }
    var bytes = new byte[end];
    received.get(0, bytes);
    var text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int status = Integer.parseInt(text, STATUS_AT, STATUS_AT + 3, 10);
    return Optional.of(new Head(status, end, bodyLength(text)));
  }

  private static int end(ByteBuffer received) {
    for (int i = 3; i < received.position(); i++) {
      if (received.get(i) == '\n' && received.get(i - 2) == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int bodyLength(String head) {
    int name = head.indexOf(CONTENT_LENGTH);
    if (name < 0) {
      throw new IllegalStateException("An answer of unknown length:\n" + head);
    }
    int from = name + CONTENT_LENGTH.length();
    return Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip());
  }

  int wholeLength() {
    return length + bodyLength;
  }
}
