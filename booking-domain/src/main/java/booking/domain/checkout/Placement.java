package booking.domain.checkout;

import booking.domain.availability.Hold;
import booking.domain.ledger.Posting;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.work.Fact;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import java.util.List;
import java.util.Optional;

/**
 * All that placing an order writes, at once or not at all.
 *
 * @param order placed; or confirmed already, where nothing is due at the gateway
 * @param hold its claims, held or, where it is confirmed already, committed
 * @param payment created, where something is due at the gateway
 * @param key made up by the client, once for each order at one supplier
 * @param request the fingerprint of all that was asked and by whom: with the same key and the same
 *     fingerprint it is the same customer who repeats it, and is shown his order
 */
public record Placement(
    Order order,
    Hold hold,
    Optional<Payment.Created> payment,
    IdempotencyKey key,
    RequestHash request,
    List<Posting> postings,
    List<Fact> facts) {

  public Placement {
    postings = List.copyOf(postings);
    facts = List.copyOf(facts);
  }
}
