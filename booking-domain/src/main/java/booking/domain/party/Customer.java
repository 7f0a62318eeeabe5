package booking.domain.party;

import java.util.Locale;
import java.util.Optional;

/** Who travels and pays; a guest unless he logs in. Personal data: never logged. */
public record Customer(
    String name, EmailAddress email, Optional<PhoneNumber> phone, Locale locale) {

  public Customer {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A customer has a name");
    }
  }

  @Override
  public String toString() {
    return "Customer[…]";
  }
}
