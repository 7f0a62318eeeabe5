package booking.persistence.closure;

import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellation.Details;
import booking.domain.closure.SessionCancellation.Trouble;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.SessionCancellationRecord;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** A cancelled departure as a row. */
final class SessionCancellationRow {
  private static final TypeReference<List<Trouble>> TROUBLES = new TypeReference<>() {};

  private SessionCancellationRow() {}

  static SessionCancellationRecord of(SessionCancellation cancellation) {
    var details = cancellation.details();
    var row =
        new SessionCancellationRecord()
            .setSupplierId(details.supplier().value())
            .setSessionId(details.session().value())
            .setReason(details.reason().name())
            .setNote(details.note())
            .setGoodwill(details.goodwill())
            .setRequestedBy(details.by())
            .setRequestedAt(details.requestedAt());
    return switch (cancellation) {
      case SessionCancellation.Running(_, var troubles) ->
          row.setTroubles(Documents.write(troubles)).setDoneAt(null);
      case SessionCancellation.Done(_, var at) ->
          row.setTroubles(Documents.write(List.of())).setDoneAt(at);
    };
  }

  static SessionCancellation toCancellation(SessionCancellationRecord row) {
    var details =
        new Details(
            new SessionId(row.getSessionId()),
            new SupplierId(row.getSupplierId()),
            SessionCancellation.Reason.valueOf(row.getReason()),
            row.getNote(),
            row.getGoodwill(),
            row.getRequestedBy(),
            row.getRequestedAt());
    return row.getDoneAt() == null
        ? new SessionCancellation.Running(details, Documents.read(row.getTroubles(), TROUBLES))
        : new SessionCancellation.Done(details, row.getDoneAt());
  }
}
