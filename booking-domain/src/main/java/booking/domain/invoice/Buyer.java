package booking.domain.invoice;

import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * To whom a document is addressed. Personal data: never logged.
 *
 * @param locale how he reads dates and amounts
 */
public record Buyer(
    String name, EmailAddress email, List<String> address, Optional<String> taxId, Locale locale) {
  public Buyer {
    address = List.copyOf(address);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A buyer has a name");
    }
  }

  public static Buyer of(Customer customer) {
    return new Buyer(
        customer.name(), customer.email(), List.of(), Optional.empty(), customer.locale());
  }

  @Override
  public String toString() {
    return "Buyer[…]";
  }
}
