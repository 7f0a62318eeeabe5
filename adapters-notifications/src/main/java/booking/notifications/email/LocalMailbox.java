package booking.notifications.email;

import booking.domain.notice.Mailbox;
import booking.domain.notice.Notifier.NotSent;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Keeps letters as files of a folder, one {@code .eml} per notice that any mail program opens. A
 * file's time is the letter's.
 */
public final class LocalMailbox implements MailTransport, Mailbox {
  private static final String ENDING = ".eml";

  private final Path folder;
  private final Session session = Session.getInstance(new Properties());

  /** Makes the folder if there is none. */
  public LocalMailbox(Path folder) {
    try {
      this.folder = Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the first of several letters about one notice. */
  @Override
  public void send(Letter letter) {
    var file = folder.resolve(NoticeName.of(letter.notice()) + ENDING);
    if (Files.exists(file)) {
      return;
    }
    try {
      var unfinished = Files.createTempFile(folder, "", ".unfinished");
      try {
        write(letter, unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | MessagingException e) {
      throw new NotSent("The mailbox's folder did not take it", e);
    }
  }

  private void write(Letter letter, Path file) throws IOException, MessagingException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var out = Channels.newOutputStream(channel)) {
      Mime.message(letter, session).writeTo(out);
      channel.force(true);
    }
    Files.setLastModifiedTime(file, FileTime.from(letter.at()));
  }

  @Override
  public List<Mail> list(int atMost) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .flatMap(LocalMailbox::kept)
          .sorted(Comparator.comparing(Kept::at).thenComparing(Kept::file).reversed())
          .limit(atMost)
          .flatMap(kept -> read(kept).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Kept(Path file, Instant at) {
    String id() {
      var name = file.getFileName().toString();
      return name.substring(0, name.length() - ENDING.length());
    }
  }

  private static Stream<Kept> kept(Path file) {
    try {
      return Stream.of(new Kept(file, Files.getLastModifiedTime(file).toInstant()));
    } catch (NoSuchFileException _) {
      return Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing when somebody has just thrown it away; one that cannot be read hides no other. */
  private Optional<Mail> read(Kept kept) {
    try (var in = Files.newInputStream(kept.file())) {
      return Optional.of(new EmlReader(session).read(kept.id(), kept.at(), in));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException | MessagingException _) {
      return Optional.of(new Mail(kept.id(), kept.at(), List.of(), "", "", "", List.of()));
    }
  }
}
