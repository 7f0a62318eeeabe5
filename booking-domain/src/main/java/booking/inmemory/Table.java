package booking.inmemory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows by key, in the order in which they came. A fork shares them until it is written to. */
final class Table<K, V> {
  private Map<K, V> rows;
  private boolean shared;

  Table() {
    this(new LinkedHashMap<>(), false);
  }

  private Table(Map<K, V> rows, boolean shared) {
    this.rows = rows;
    this.shared = shared;
  }

  /** The same rows, to be written to without changing these. Nobody writes to these any more. */
  Table<K, V> fork() {
    return new Table<>(rows, true);
  }

  Optional<V> find(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  Stream<V> stream() {
    return rows.values().stream();
  }

  void put(K key, V row) {
    own().put(key, row);
  }

  /** Whether there was none under that key. */
  boolean add(K key, V row) {
    return !rows.containsKey(key) && own().put(key, row) == null;
  }

  void remove(K key) {
    own().remove(key);
  }

  private Map<K, V> own() {
    if (shared) {
      rows = new LinkedHashMap<>(rows);
      shared = false;
    }
    return rows;
  }
}
