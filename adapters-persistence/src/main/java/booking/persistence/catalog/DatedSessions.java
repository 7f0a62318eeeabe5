package booking.persistence.catalog;

import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierId;
import java.util.Optional;

/** Sessions that can be kept: any change of them is a new edition of their supplier's schedule. */
public interface DatedSessions extends Sessions {

  /** A session, as the edition has it. */
  record Dated(Session session, long edition) {}

  Optional<Dated> findDated(SessionId id);

  /** The one that is in force. */
  long edition(SupplierId supplier);

  @Override
  default Optional<Session> find(SessionId id) {
    return findDated(id).map(Dated::session);
  }
}
