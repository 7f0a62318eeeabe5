package booking.application.catalog;

import booking.application.catalog.ImportCatalogue.OneSupplier;
import booking.application.catalog.ImportCatalogue.Outcome;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Session;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierCatalogue;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What cannot be said otherwise any more: a supplier's currency, in which gift cards are owed and
 * orders stand, and the zone of sessions that were made, which would stay on sale at the old hour.
 */
final class KeptForGood {
  private final Catalog catalog;
  private final Sessions sessions;
  private final MakeSessions makeSessions;

  KeptForGood(Catalog catalog, Sessions sessions, MakeSessions makeSessions) {
    this.catalog = catalog;
    this.sessions = sessions;
    this.makeSessions = makeSessions;
  }

  Optional<Outcome> objection(List<OneSupplier> suppliers) {
    return IntStream.range(0, suppliers.size())
        .boxed()
        .flatMap(index -> objections(index, suppliers.get(index)))
        .findFirst();
  }

  private Stream<Outcome> objections(int index, OneSupplier wanted) {
    var supplier = wanted.catalogue().supplier();
    return catalog.of(supplier.id()).stream()
        .flatMap(before ->
            before.supplier().currency().equals(supplier.currency())
                ? zones(index, wanted, before)
                : Stream.of(new Outcome.CurrencyIsFixed(index, before.supplier().currency())));
  }

  private Stream<Outcome> zones(int supplier, OneSupplier wanted, SupplierCatalogue before) {
    var experiences = wanted.catalogue().experiences();
    return IntStream.range(0, experiences.size())
        .boxed()
        .flatMap(index ->
            otherZone(experiences.get(index), wanted.sessions(), before)
                .map(zone -> new Outcome.ZoneIsFixed(supplier, index, zone))
                .stream());
  }

  /** The zone by which a session of the experience goes that was made before. */
  private Optional<ZoneId> otherZone(
      Experience wanted, List<Session> singly, SupplierCatalogue before) {
    var known = before.experience(wanted.id());
    if (known.filter(same -> same.zone().equals(wanted.zone())).isPresent()) {
      return Optional.empty();
    }
    var given = singly.stream().filter(one -> one.experience().equals(wanted.id()));
    return Stream.of(
            known.stream().flatMap(makeSessions::planned), makeSessions.planned(wanted), given)
        .flatMap(some -> some)
        .flatMap(session -> sessions.find(session.id()).stream())
        .map(Session::zone)
        .filter(zone -> !zone.equals(wanted.zone()))
        .findFirst();
  }
}
