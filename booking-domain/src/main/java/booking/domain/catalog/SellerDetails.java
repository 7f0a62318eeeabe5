package booking.domain.catalog;

import booking.domain.party.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a supplier is on invoices.
 *
 * @param email where questions about invoices go
 * @param bank where to transfer to
 * @param footer what else the law or the supplier wants at the foot of each page
 */
public record SellerDetails(
    String legalName,
    List<String> address,
    Optional<String> taxId,
    EmailAddress email,
    Optional<String> bank,
    Optional<String> footer,
    Prefixes prefixes) {

  /** What numbers begin with; two, so that each kind of document is counted by itself. */
  public record Prefixes(String invoices, String creditNotes) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,8}");
    public static final Prefixes DEFAULT = new Prefixes("INV", "CN");

    public Prefixes {
      if (!SHAPE.matcher(invoices).matches() || !SHAPE.matcher(creditNotes).matches()) {
        throw new IllegalArgumentException("A prefix is 1 to 8 capital letters and digits");
      }
      if (invoices.equals(creditNotes)) {
        throw new IllegalArgumentException("Credit notes have a prefix of their own");
      }
    }
  }

  public SellerDetails {
    address = List.copyOf(address);
  }

  /** Of a supplier who has not said more than his name. */
  static SellerDetails named(String name, EmailAddress email) {
    return new SellerDetails(
        name,
        List.of(),
        Optional.empty(),
        email,
        Optional.empty(),
        Optional.empty(),
        Prefixes.DEFAULT);
  }
}
