package booking.benchmark.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** A connection that is kept, with a customer on it who waits for each answer. */
final class Line implements AutoCloseable {
  private static final int ROOM = 1 << 18;

  private final SocketChannel channel;
  private final Customer customer;
  private final ByteBuffer received = ByteBuffer.allocateDirect(ROOM);
  private long began;

  private Line(SocketChannel channel, Customer customer) {
    this.channel = channel;
    this.customer = customer;
  }

  static Line open(int port, Customer customer, Selector selector) throws IOException {
    var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    var line = new Line(channel, customer);
    channel.register(selector, SelectionKey.OP_READ, line);
    return line;
  }

  void begin() throws IOException {
    began = System.nanoTime();
    send(customer.begin());
  }

  /** Takes in what has come, and asks what is next; true when the visit is over. */
  boolean goOn() throws IOException {
    if (channel.read(received) < 0) {
      throw new EOFException("The service hung up");
    }
    var head = Head.of(received);
    if (head.isEmpty() || received.position() < head.get().wholeLength()) {
      if (!received.hasRemaining()) {
        throw new IOException("An answer of more than " + ROOM + " bytes");
      }
      return false;
    }
    var next = hear(head.get());
    if (next.isPresent()) {
      send(next.get());
    }
    return next.isEmpty();
  }

  private Optional<Request> hear(Head head) {
    var body = received.slice(head.length(), head.bodyLength());
    try {
      return customer.hear(new Response(head.status(), body));
    } finally {
      received.clear();
    }
  }

  /** Nanoseconds since the visit began. */
  long lasted() {
    return System.nanoTime() - began;
  }

  private void send(Request request) throws IOException {
    var bytes = ByteBuffer.wrap(request.bytes());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
