package booking.rest.catalog;

import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Description;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Extra;
import booking.domain.catalog.Minimum;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionRule;
import booking.domain.catalog.TicketType;
import booking.domain.party.Question;
import booking.domain.party.TicketTypeId;
import booking.domain.time.WeeklyPattern;
import booking.rest.catalog.ExperiencePart.DeparturesPart;
import booking.rest.catalog.ExperiencePart.ExtraPart;
import booking.rest.catalog.ExperiencePart.IntervalsPart;
import booking.rest.catalog.ExperiencePart.MinimumPart;
import booking.rest.catalog.ExperiencePart.NeedPart;
import booking.rest.catalog.ExperiencePart.QuestionPart;
import booking.rest.catalog.ExperiencePart.RulesPart;
import booking.rest.catalog.ExperiencePart.SessionPart;
import booking.rest.catalog.ExperiencePart.SessionRulePart;
import booking.rest.catalog.ExperiencePart.TicketPart;
import booking.rest.json.Spot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The parts of a supplier that say what is sold. */
record ExperienceParts(Home home) {
  private static final Duration SHORTEST_STEP = Duration.ofMinutes(1);

  Optional<Experience> experience(ExperiencePart part, Spot at) {
    var id = id(part);
    var ways = new ArrayList<Offer>();
    part.departures().ifPresent(dated -> ways.add(departures(dated, at.at("departures"))));
    part.intervals().ifPresent(free -> ways.add(intervals(free, at.at("intervals"))));
    var offer = Parts.exactlyOne(ways, at);
    var rules = rules(part.rules(), at.at("rules"));
    var taxClass = home.taxClass(part.taxClass(), at.at("taxClass"));
    var tickets =
        Parts.each(part.tickets(), at.at("tickets"), (ticket, spot) -> ticket(id, ticket, spot));
    var extras =
        Parts.each(part.extras(), at.at("extras"), (extra, spot) -> extra(id, extra, spot));
    var questions =
        Parts.each(
            part.questions(), at.at("questions"), (asked, spot) -> question(part, asked, spot));
    uniqueNames(part, at);
    var terms = new TermsParts(home);
    var cancellation =
        part.cancellation().map(some -> terms.cancellation(some, at.at("cancellation")));
    var deposit = part.deposit().map(some -> terms.deposit(some, at.at("deposit")));
    return offer
        .filter(way -> rules.isPresent())
        .map(way ->
            new Experience(
                id,
                home.supplier(),
                part.slug(),
                part.kind(),
                new Description(part.name(), part.summary(), part.text(), part.category()),
                part.zone().orElse(home.zone()),
                way,
                rules.get(),
                taxClass,
                tickets,
                extras,
                questions,
                cancellation,
                deposit));
  }

  private ExperienceId id(ExperiencePart part) {
    return NamedIds.experience(home.supplier(), part.slug());
  }

  private static void uniqueNames(ExperiencePart part, Spot at) {
    Home.unique(part.tickets().stream().map(TicketPart::code).toList(), "code", at.at("tickets"));
    Home.unique(part.extras().stream().map(ExtraPart::code).toList(), "code", at.at("extras"));
    Home.unique(
        part.questions().stream().map(QuestionPart::code).toList(), "code", at.at("questions"));
  }

  /** Departures that are added singly. */
  List<Session> sessions(List<ExperiencePart> parts) {
    return parts.stream()
        .flatMap(part ->
            part.departures().stream()
                .flatMap(dated -> dated.sessions().stream())
                .map(single -> session(part, single)))
        .toList();
  }

  private Session session(ExperiencePart part, SessionPart single) {
    return new Session(
        NamedIds.session(id(part), single.start()),
        home.supplier(),
        id(part),
        single.start(),
        part.zone().orElse(home.zone()),
        single.length(),
        single.seats(),
        true);
  }

  private Offer departures(DeparturesPart part, Spot at) {
    Parts.each(part.sessions(), at.at("sessions"), (single, spot) -> length(single.length(), spot));
    return new Offer.Departures(
        Parts.some(part.rules(), at.at("rules"), ExperienceParts::sessionRule),
        Parts.each(part.needs(), at.at("needs"), this::need),
        part.minimum().map(some -> minimum(some, at.at("minimum"))));
  }

  private static Minimum minimum(MinimumPart part, Spot at) {
    var before = atLeast(Duration.ZERO, part.decideBefore(), at.at("decideBefore"), "none");
    return new Minimum(part.seats(), before);
  }

  private static Optional<SessionRule> sessionRule(SessionRulePart part, Spot at) {
    var length = length(part.length(), at);
    return Parts.dates(part.season(), at.at("season"))
        .map(season ->
            new SessionRule(
                new WeeklyPattern(part.week(), season, Set.copyOf(part.notOn())),
                length,
                part.seats()));
  }

  private static Duration length(Duration length, Spot at) {
    if (length.compareTo(SHORTEST_STEP) < 0) {
      at.at("length").fault("out-of-range", "at least a minute");
    }
    return length;
  }

  private Offer.ResourceNeed need(NeedPart part, Spot at) {
    return new Offer.ResourceNeed(
        home.resource(part.resource(), at.at("resource")), part.unitsPerSeat());
  }

  private Offer intervals(IntervalsPart part, Spot at) {
    var step = step(part.step(), at.at("step"));
    var shortest = atLeast(SHORTEST_STEP, part.shortest(), at.at("shortest"), "a minute");
    var least = shortest.compareTo(step) < 0 ? step : shortest;
    return new Offer.Intervals(
        home.resource(part.resource(), at.at("resource")),
        part.unit(),
        shortest,
        atLeast(least, part.longest(), at.at("longest"), "the shortest and a step"),
        step);
  }

  private static Duration step(Duration step, Spot at) {
    if (step.compareTo(SHORTEST_STEP) < 0 || !Offer.Intervals.fitsDay(step)) {
      at.fault("out-of-range", "at least a minute, and a day has a whole number of them");
      return SHORTEST_STEP;
    }
    return step;
  }

  private static Duration atLeast(Duration least, Duration length, Spot at, String what) {
    if (length.compareTo(least) < 0) {
      at.fault("out-of-range", "at least " + what);
      return least;
    }
    return length;
  }

  private static Optional<BookingRules> rules(RulesPart part, Spot at) {
    if (part.largestParty() < part.smallestParty()) {
      at.at("largestParty").fault("out-of-range", "at least the smallest party");
      return Optional.empty();
    }
    return Optional.of(
        new BookingRules(
            part.smallestParty(),
            part.largestParty(),
            part.cutOff().orElse(Duration.ZERO),
            part.bufferBefore().orElse(Duration.ZERO),
            part.bufferAfter().orElse(Duration.ZERO)));
  }

  private TicketType ticket(ExperienceId experience, TicketPart part, Spot at) {
    return new TicketType(
        NamedIds.ticketType(experience, part.code()),
        part.code(),
        part.name(),
        home.amounts().price(part.price(), at.at("price")),
        part.charge().orElse(TicketType.Charge.PER_TICKET),
        part.seats().orElse(1),
        part.people().orElse(1),
        part.smallestGroup().orElse(1));
  }

  private Extra extra(ExperienceId experience, ExtraPart part, Spot at) {
    return new Extra(
        NamedIds.extra(experience, part.code()),
        part.code(),
        part.name(),
        home.amounts().price(part.price(), at.at("price")),
        home.taxClass(part.taxClass(), at.at("taxClass")),
        part.stock().map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  private Question question(ExperiencePart experience, QuestionPart part, Spot at) {
    var codes = experience.tickets().stream().map(TicketPart::code).toList();
    var asked = new HashSet<TicketTypeId>();
    for (int i = 0; i < part.tickets().size(); i++) {
      var code = part.tickets().get(i);
      if (!codes.contains(code)) {
        at.at("tickets").at(i).fault("unknown", "no ticket here has that code");
      }
      asked.add(NamedIds.ticketType(id(experience), code));
    }
    return new Question(part.code(), part.label(), part.required(), part.choices(), asked);
  }
}
