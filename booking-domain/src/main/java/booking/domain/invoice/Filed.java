package booking.domain.invoice;

import booking.domain.work.Revision;
import java.util.List;

/** An invoice as it was read, with what corrects it, the oldest first. */
public record Filed(Invoice invoice, List<Correction> corrections, Revision revision) {
  public Filed {
    corrections = List.copyOf(corrections);
  }
}
