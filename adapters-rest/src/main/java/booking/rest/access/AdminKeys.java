package booking.rest.access;

import java.util.Optional;

/** Port of this adapter: the keys of the back office, wherever they are kept. */
public interface AdminKeys {

  /** Whose key it is; takes as long whether a key is nearly right or not. */
  Optional<Operator> find(String key);
}
