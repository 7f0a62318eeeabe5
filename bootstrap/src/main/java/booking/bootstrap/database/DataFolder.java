package booking.bootstrap.database;

import booking.bootstrap.settings.Settings;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The data folder, used by one process at a time: the lock ends with it, however it ends. */
final class DataFolder implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Refuses, with what to do instead, when another process uses it. */
  static DataFolder claim(Path folder) throws IOException {
    Files.createDirectories(folder);
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      var lock = channel.tryLock();
      if (lock != null) {
        return new DataFolder(channel, lock);
      }
    } catch (OverlappingFileLockException mine) {
      channel.close();
      throw inUse(folder);
    }
    channel.close();
    throw inUse(folder);
  }

  private static Settings.Refused inUse(Path folder) {
    return new Settings.Refused(
        "Another instance uses DATA_DIR %s. To run several, give all of them one DATABASE_URL"
            .formatted(folder));
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
