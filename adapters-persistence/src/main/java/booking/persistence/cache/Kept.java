package booking.persistence.cache;

/**
 * An entry in the first level, with what was last known when it was found right: as long as nothing
 * has changed since, a look at one number is enough.
 */
final class Kept {
  private final Entry entry;
  private volatile long rightAt;

  Kept(Entry entry, long rightAt) {
    this.entry = entry;
    this.rightAt = rightAt;
  }

  Entry entry() {
    return entry;
  }

  boolean isRight(LatestVersions latest) {
    long changes = latest.changes();
    if (rightAt == changes) {
      return true;
    }
    if (!latest.agreeWith(entry)) {
      return false;
    }
    rightAt = changes;
    return true;
  }
}
