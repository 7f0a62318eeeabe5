package booking.domain.pricing;

import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a supplier sells what is wanted at that instant, whatever is left of it. */
@FunctionalInterface
public interface BookingPolicy {

  Optional<Refusal> objection(Wish wish, Instant now);

  /**
   * An item of a basket on trial.
   *
   * @param item its index in the basket
   * @param party the persons who come together, be it in one item or in several
   * @param resource the resource whose interval it is; empty for a session
   */
  record Wish(int item, Selection selection, int party, Optional<Resource> resource) {}

  /** The rules of the catalogue; the first that objects is heard. */
  static BookingPolicy standard() {
    return all(
        List.of(somethingWanted(), beforeCutOff(), partyFits(), lengthOffered(), withinHours()));
  }

  static BookingPolicy all(List<BookingPolicy> policies) {
    var inOrder = List.copyOf(policies);
    return (wish, now) -> {
      for (var policy : inOrder) {
        var objection = policy.objection(wish, now);
        if (objection.isPresent()) {
          return objection;
        }
      }
      return Optional.empty();
    };
  }

  static BookingPolicy somethingWanted() {
    return (wish, now) ->
        wish.selection().wantsNothing()
            ? Optional.of(new Refusal.NothingWanted())
            : Optional.empty();
  }

  static BookingPolicy beforeCutOff() {
    return (wish, now) -> {
      var saleEnds = wish.selection().saleEnds();
      return now.isBefore(saleEnds)
          ? Optional.empty()
          : Optional.of(new Refusal.CutOffPassed(wish.item(), saleEnds));
    };
  }

  static BookingPolicy partyFits() {
    return (wish, now) -> {
      int people = wish.party();
      var rules = wish.selection().experience().rules();
      if (people < rules.smallestParty()) {
        return Optional.of(new Refusal.PartyTooSmall(wish.item(), people, rules.smallestParty()));
      }
      return people > rules.largestParty()
          ? Optional.of(new Refusal.PartyTooLarge(wish.item(), people, rules.largestParty()))
          : Optional.empty();
    };
  }

  /** An interval keeps to the step, and is neither too short nor too long. */
  static BookingPolicy lengthOffered() {
    return (wish, now) ->
        switch (wish.selection().experience().offer()) {
          case Offer.Departures departures -> Optional.empty();
          case Offer.Intervals offered -> {
            var when = wish.selection().when();
            var length = offered.lengthOf(when);
            if (!offered.keepsToStep(when)) {
              yield notOffered(wish, "Starts and ends every " + inWords(offered.step()));
            }
            if (length.compareTo(offered.shortest()) < 0) {
              yield notOffered(wish, "At least " + inWords(offered.shortest()));
            }
            yield length.compareTo(offered.longest()) > 0
                ? notOffered(wish, "At most " + inWords(offered.longest()))
                : Optional.empty();
          }
        };
  }

  /** A resource is open during the whole interval. */
  static BookingPolicy withinHours() {
    return (wish, now) ->
        wish.resource()
            .filter(resource -> !resource.hours().admit(wish.selection().when()))
            .flatMap(resource -> notOffered(wish, "Closed at that time"));
  }

  private static Optional<Refusal> notOffered(Wish wish, String why) {
    return Optional.of(new Refusal.IntervalNotOffered(wish.item(), why));
  }

  private static String inWords(Duration length) {
    if (length.toMinutesPart() > 0) {
      return count(length.toMinutes(), "minute");
    }
    return length.toHoursPart() > 0
        ? count(length.toHours(), "hour")
        : count(length.toDays(), "day");
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
