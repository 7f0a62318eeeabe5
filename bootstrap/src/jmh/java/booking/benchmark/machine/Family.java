package booking.benchmark.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The processes that are ours: some heads with a name, and whatever descends from them. */
public final class Family {
  public static final String DRIVER = "driver";
  private static final int KERNEL = 2;
  private static final String KERNEL_NAME = "kernel";

  private final Map<Long, String> heads = new LinkedHashMap<>();

  /** This process, and the threads of the kernel, which work for whoever asked. */
  public Family() {
    heads.put((long) KERNEL, KERNEL_NAME);
    heads.put(ProcessHandle.current().pid(), DRIVER);
  }

  public void welcome(long pid, String name) {
    heads.values().removeIf(name::equals);
    heads.put(pid, name);
  }

  /** The head that a process descends from, if it is one of ours. */
  Optional<String> of(long pid, Map<Long, ProcessTimes> all) {
    for (long at = pid; at != 0; ) {
      var head = heads.get(at);
      if (head != null) {
        return Optional.of(head);
      }
      var process = all.get(at);
      at = process == null ? 0 : process.parent();
    }
    return Optional.empty();
  }
}
