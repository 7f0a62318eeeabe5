package booking.domain.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Port: invoices and what corrects them.
 *
 * <p>A number is taken in the transaction that stores its document, or in the unit of work around
 * it: what comes to nothing leaves no gap. Whoever wants a number of the same series waits until
 * then.
 */
public interface Invoices {
  /** Whether there was none of this id; otherwise what is there stays. */
  boolean add(Invoice.Draft draft);

  Optional<Filed> find(InvoiceId id);

  Optional<Correction> find(CorrectionId id);

  /** Those made from this order, the oldest first. */
  List<Filed> of(OrderId order);

  /** Gives it the next number of the series. Empty when it is no longer as it was read. */
  Optional<Filed> issue(Filed draft, Numbering numbering);

  /** Stores what came. Empty when it is no longer as it was read. */
  Optional<Filed> store(Filed from, Invoice.Numbered to);

  /**
   * Gives the credit note or supplement the next number of the series and stores what the invoice
   * comes to with it. Empty when that is no longer as it was read.
   *
   * @throws IllegalStateException when more is taken back than was asked for
   */
  Optional<Filed> correct(Filed from, Correction.Draft draft, Numbering numbering);

  /** The newest first: by when they were written, drafts among them. */
  List<Filed> list(Filter filter);

  /** What was issued on these dates by local date to correct invoices, by series and number. */
  List<Correction> corrected(SupplierId supplier, LocalDate from, LocalDate to);

  /** In which series a document is numbered, and when. */
  record Numbering(Series series, Instant at, LocalDate on) {
    /** The series of the year that it is where the supplier is. */
    public static Numbering of(String prefix, ZoneId zone, Instant now) {
      var today = LocalDate.ofInstant(now, zone);
      return new Numbering(Series.of(prefix, today), now, today);
    }
  }

  /**
   * Which invoices are wanted.
   *
   * @param issuedFrom issued on this local date or later; so a draft is not
   * @param issuedTo issued on this local date or earlier
   * @param customer part of the buyer's name or address, in whatever case
   * @param after only those older than this one: where the page before ended
   */
  record Filter(
      Optional<SupplierId> supplier,
      Optional<State> state,
      Optional<LocalDate> issuedFrom,
      Optional<LocalDate> issuedTo,
      Optional<String> customer,
      Optional<InvoiceId> after,
      int atMost) {}

  /** The state of an invoice, for choosing among them. */
  enum State {
    DRAFT,
    ISSUED,
    PARTLY_PAID,
    PAID,
    CREDITED;

    public static State of(Invoice invoice) {
      return switch (invoice) {
        case Invoice.Draft one -> DRAFT;
        case Invoice.Issued one -> ISSUED;
        case Invoice.PartlyPaid one -> PARTLY_PAID;
        case Invoice.Paid one -> PAID;
        case Invoice.Credited one -> CREDITED;
      };
    }
  }
}
