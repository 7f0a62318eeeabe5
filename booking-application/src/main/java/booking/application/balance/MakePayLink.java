package booking.application.balance;

import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.order.OrderDetails;
import booking.domain.order.OrderId;
import java.net.URI;
import java.util.Optional;

/** Makes the link by which what is due for an order now can be paid, by whoever is given it. */
public final class MakePayLink {
  private final Settlements settlements;
  private final Payables payables;
  private final PayLinks links;
  private final AccessTokens tokens;

  public MakePayLink(
      Settlements settlements, Payables payables, PayLinks links, AccessTokens tokens) {
    this.settlements = settlements;
    this.payables = payables;
    this.links = links;
    this.tokens = tokens;
  }

  public record Command(OrderId order, Asker asker) {}

  /** Who wants the link. */
  public sealed interface Asker {
    record Guest(String accessToken) implements Asker {}

    /**
     * Somebody of the house.
     *
     * @param of the only supplier that he sees; any, when empty
     */
    record Staff(Optional<SupplierId> of) implements Asker {}
  }

  public sealed interface Outcome {
    record Made(URI link, Payable payable) implements Outcome {}

    record NothingDue() implements Outcome {}

    /** None that he may see. */
    record NoSuchOrder() implements Outcome {}
  }

  public Outcome run(Command command) {
    return settlements
        .find(command.order())
        .filter(checkout -> sees(command.asker(), checkout.order().details()))
        .map(this::link)
        .orElseGet(Outcome.NoSuchOrder::new);
  }

  private boolean sees(Asker asker, OrderDetails order) {
    return switch (asker) {
      case Asker.Guest(var token) -> tokens.opens(token, order);
      case Asker.Staff(var of) -> of.stream().allMatch(order.supplier()::equals);
    };
  }

  private Outcome link(Checkout checkout) {
    return payables
        .of(checkout)
        .<Outcome>map(payable ->
            new Outcome.Made(links.to(checkout.order().details(), payable.purpose()), payable))
        .orElseGet(Outcome.NothingDue::new);
  }
}
