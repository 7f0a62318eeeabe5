package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.time.DateRange;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a supplier offers between two local dates to a party of so many. */
public final class SearchAvailability {
  private final Catalog catalog;
  private final Availability availability;
  private final ServerClock clock;

  public SearchAvailability(Catalog catalog, Availability availability, ServerClock clock) {
    this.catalog = catalog;
    this.availability = availability;
    this.clock = clock;
  }

  /**
   * What is looked for.
   *
   * @param window dates in the zone of each experience
   * @param text what name, summary or category contain, in whatever case
   * @param after the last experience of the page before
   */
  public record Command(
      String supplier,
      DateRange window,
      int participants,
      Optional<String> category,
      Optional<String> text,
      Optional<ExperienceId> after,
      int atMost) {}

  public sealed interface Outcome {
    record Found(Page page) implements Outcome {}

    record NoSuchSupplier() implements Outcome {}
  }

  /**
   * Part of what was found.
   *
   * @param version a digest of what is shown: while it is the same, nothing shown has changed
   * @param next where the following page begins, if there is one
   */
  public record Page(
      Supplier supplier,
      String version,
      List<OfferedExperience> experiences,
      Optional<ExperienceId> next) {}

  public Outcome run(Command command) {
    return catalog
        .named(command.supplier())
        .<Outcome>map(catalogue -> new Outcome.Found(page(catalogue, command)))
        .orElseGet(Outcome.NoSuchSupplier::new);
  }

  private Page page(SupplierCatalogue catalogue, Command command) {
    var matching =
        catalogue.experiences().stream()
            .filter(experience -> matches(experience, command))
            .toList();
    int from = command.after().map(last -> indexAfter(matching, last)).orElse(0);
    int to = Math.min(matching.size(), from + command.atMost());
    var shown = matching.subList(from, to);
    var now = clock.now();
    var offered = offered(shown, command, now);
    return new Page(
        catalogue.supplier(),
        AnswerVersion.of(offered),
        offered,
        to < matching.size() ? Optional.of(shown.getLast().id()) : Optional.empty());
  }

  private List<OfferedExperience> offered(List<Experience> shown, Command command, Instant now) {
    if (shown.isEmpty()) {
      return List.of();
    }
    var snapshot = SessionsOffered.look(availability, shown, command.window(), now);
    var offer = new SessionsOffered(snapshot, command.participants(), command.window(), now);
    return shown.stream().map(offer::of).toList();
  }

  private static boolean matches(Experience experience, Command command) {
    var rules = experience.rules();
    var about = experience.description();
    return command.participants() >= rules.smallestParty()
        && command.participants() <= rules.largestParty()
        && command.category().stream().allMatch(about.category()::equalsIgnoreCase)
        && command.text().stream()
            .allMatch(text ->
                contains(about.name(), text)
                    || contains(about.summary(), text)
                    || contains(about.category(), text));
  }

  private static boolean contains(String where, String what) {
    return where.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
  }

  private static int indexAfter(List<Experience> experiences, ExperienceId last) {
    for (int i = 0; i < experiences.size(); i++) {
      if (experiences.get(i).id().equals(last)) {
        return i + 1;
      }
    }
    return 0;
  }
}
