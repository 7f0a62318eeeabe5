package booking.rest.catalog;

import booking.domain.money.Rate;
import booking.domain.time.DateRange;
import booking.domain.time.OpeningHours.Opening;
import booking.rest.catalog.CatalogueDocument.DatesPart;
import booking.rest.catalog.CatalogueDocument.TimesPart;
import booking.rest.json.Spot;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What several parts of the catalogue file are made of. What is wrong is told at its place. */
final class Parts {
  private Parts() {}

  static <P, T> List<T> each(List<P> parts, Spot list, BiFunction<P, Spot, T> read) {
    var all = new ArrayList<T>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(read.apply(parts.get(i), list.at(i)));
    }
    return all;
  }

  /** Those that could be read. */
  static <P, T> List<T> some(List<P> parts, Spot list, BiFunction<P, Spot, Optional<T>> read) {
    return each(parts, list, read).stream().flatMap(Optional::stream).toList();
  }

  static Optional<DateRange> dates(DatesPart part, Spot at) {
    if (!part.from().isBefore(part.to())) {
      at.at("to").fault("invalid", "must be after from");
      return Optional.empty();
    }
    return Optional.of(new DateRange(part.from(), part.to()));
  }

  static Optional<Opening> opening(TimesPart part, Spot at) {
    if (!part.to().equals(LocalTime.MIDNIGHT) && !part.from().isBefore(part.to())) {
      at.at("to").fault("invalid", "must be after from; 00:00 is the day's end");
      return Optional.empty();
    }
    return Optional.of(new Opening(part.from(), part.to()));
  }

  static Rate notNegative(Rate rate, Spot at) {
    if (rate.partsPerMillion() < 0) {
      at.fault("out-of-range", "must not be negative");
      return Rate.ZERO;
    }
    return rate;
  }

  static Rate share(Rate rate, Spot at) {
    if (!rate.isShare()) {
      at.fault("out-of-range", "0 to 100");
      return Rate.ZERO;
    }
    return rate;
  }

  /** A time that may be left out, but is not nothing. */
  static Duration positive(Optional<Duration> length, Duration otherwise, Spot at) {
    if (length.filter(Duration::isZero).isPresent()) {
      at.fault("out-of-range", "must be longer than nothing");
      return otherwise;
    }
    return length.orElse(otherwise);
  }

  static <T> Optional<T> exactlyOne(List<T> choices, Spot at) {
    if (choices.size() != 1) {
      at.fault("invalid", "exactly one of its alternatives is needed");
      return Optional.empty();
    }
    return Optional.of(choices.getFirst());
  }
}
