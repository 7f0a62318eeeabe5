package booking.application.closure;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.Dispatch;
import booking.application.Wish;
import booking.application.work.NotYet;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.SessionBookings;
import booking.domain.closure.SessionCancellation.Done;
import booking.domain.closure.SessionCancellation.Running;
import booking.domain.closure.SessionCancellation.Trouble;
import booking.domain.closure.SessionFacts;
import booking.domain.order.Order;
import booking.domain.work.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A booking of a cancelled departure that cannot be cancelled for now. */
class TroublesTest {
  private static final BookingId STUCK = new BookingId(new UUID(0, 1));

  private final Agency agency = Agency.open();
  private final Dispatch dispatch = new Dispatch(agency);

  /** Those that there are, and before them one that cannot be cancelled. */
  private record WithOneStuck(SessionBookings others) implements SessionBookings {
    @Override
    public List<BookingId> standing(
        SupplierId supplier, SessionId session, Optional<BookingId> after, int atMost) {
      var found = others.standing(supplier, session, after, atMost).stream();
      return Stream.concat(after.isEmpty() ? Stream.of(STUCK) : Stream.of(), found).toList();
    }

    @Override
    public Tally tally(SupplierId supplier, SessionId session, Instant since) {
      return others.tally(supplier, session, since);
    }
  }

  private CancelItsBookings withOneStuck() {
    var backend = agency.backend();
    return new CancelItsBookings(
        backend.sessionCancellations(),
        new WithOneStuck(backend.sessionBookings()),
        new LettingDown(agency.cases().cancel),
        backend.clock());
  }

  private Fact told() {
    return agency.facts().stream()
        .filter(fact -> fact.kind().equals(SessionFacts.CANCELLED))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void it_keeps_nobody_else_back_and_is_shown_and_tried_again() {
    var order = agency.sells(Wish.of(WALK, 2));
    dispatch.stormCancels(WALK);
    assertThatThrownBy(() -> withOneStuck().handle(told())).isInstanceOf(NotYet.class);
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    var cancellation = dispatch.progressOf(WALK).orElseThrow().cancellation();
    assertThat(((Running) cancellation).troubles())
        .containsExactly(new Trouble(STUCK, "NoSuchBooking"));
    agency.factsAreDelivered();
    assertThat(dispatch.progressOf(WALK).orElseThrow().cancellation()).isInstanceOf(Done.class);
  }
}
