package booking.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Sees to it that a suite forgets no state, also none that is added later. */
public final class SealedStates {
  private SealedStates() {}

  /** The states of a sealed type, at whatever depth, of which there is no example. */
  public static <T> List<Class<?>> missing(Class<T> sealed, Collection<? extends T> examples) {
    return leaves(sealed).filter(state -> examples.stream().noneMatch(state::isInstance)).toList();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedStates::leaves)
        : Stream.of(type);
  }
}
