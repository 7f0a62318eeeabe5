package booking.notifications.calendar;

import booking.domain.booking.BookingDetails;
import booking.domain.catalog.Supplier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An iCalendar file (RFC 5545) with one event per booking, which puts it into a calendar or takes
 * it out again.
 *
 * <p>Times are in UTC, so that no reader needs to know our zones. An event is named by its
 * booking's id: the same booking published again replaces itself. Calendars are shared, with
 * colleagues and with whoever subscribes to them, so nothing in it opens the order.
 *
 * @param sequence higher than in what was said of the same bookings before, and zero at first
 * @param at since when it is as it says
 */
public record CalendarFile(
    Supplier supplier, List<Entry> entries, Kind kind, int sequence, Instant at) {
  public static final String NAME = "booking.ics";

  /** What is done with the events. */
  public enum Kind {
    PUBLISH,
    CANCEL;

    private Method method() {
      return switch (this) {
        case PUBLISH -> ImmutableMethod.PUBLISH;
        case CANCEL -> ImmutableMethod.CANCEL;
      };
    }

    private String status() {
      return switch (this) {
        case PUBLISH -> Status.VALUE_CONFIRMED;
        case CANCEL -> Status.VALUE_CANCELLED;
      };
    }
  }

  /** A booking and what is noted beside it. */
  public record Entry(BookingDetails booking, String note) {}

  public CalendarFile {
    entries = List.copyOf(entries);
  }

  /** What was booked at first. */
  public static CalendarFile published(Supplier supplier, List<Entry> entries, Instant at) {
    return new CalendarFile(supplier, entries, Kind.PUBLISH, 0, at);
  }

  /**
   * What is booked instead, in the place of what was.
   *
   * @param since the moment of the first file, from which it is counted how much later this one is
   */
  public static CalendarFile changed(
      Supplier supplier, List<Entry> entries, Instant since, Instant at) {
    return new CalendarFile(supplier, entries, Kind.PUBLISH, later(since, at), at);
  }

  private static int later(Instant since, Instant at) {
    return Math.toIntExact(Math.max(1, Duration.between(since, at).toSeconds()));
  }

  /**
   * What is not booked any more: it comes after whatever changed at the same moment.
   *
   * @param since the moment of the first file, from which it is counted how much later this one is
   */
  public static CalendarFile cancelled(
      Supplier supplier, List<Entry> entries, Instant since, Instant at) {
    return new CalendarFile(supplier, entries, Kind.CANCEL, later(since, at) + 1, at);
  }

  public String type() {
    return "text/calendar; charset=UTF-8; method=" + kind.method().getValue();
  }

  public String text() {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//booking//booking core//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(kind.method());
    entries.forEach(entry -> calendar.add(event(entry)));
    calendar.validate();
    return calendar.toString();
  }

  private VEvent event(Entry entry) {
    var booking = entry.booking();
    var when = booking.item().when().interval();
    var event = new VEvent(false);
    event.add(new Uid(booking.id().value().toString()));
    event.add(new DtStamp(at));
    event.add(new Sequence(sequence));
    event.add(new DtStart<>(when.start()));
    event.add(new DtEnd<>(when.end()));
    event.add(new Summary(booking.item().name()));
    event.add(new Description(entry.note()));
    event.add(organizer());
    event.add(new Status(kind.status()));
    return event;
  }

  private Organizer organizer() {
    var organizer = new Organizer(URI.create("mailto:" + supplier.email().value()));
    organizer.add(new Cn(supplier.name()));
    return organizer;
  }
}
