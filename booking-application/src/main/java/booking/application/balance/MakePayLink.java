package booking.application.balance;

import booking.application.order.Asking;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.order.OrderId;
import java.net.URI;

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

  public record Command(OrderId order, Asking asking) {}

  public sealed interface Outcome {
    record Made(URI link, Payable payable) implements Outcome {}

    record NothingDue() implements Outcome {}

    /** None that he may see. */
    record NoSuchOrder() implements Outcome {}
  }

  public Outcome run(Command command) {
    return settlements
        .find(command.order())
        .filter(checkout -> command.asking().sees(checkout.order().details(), tokens))
        .map(this::link)
        .orElseGet(Outcome.NoSuchOrder::new);
  }

  private Outcome link(Checkout checkout) {
    return payables
        .of(checkout)
        .<Outcome>map(payable ->
            new Outcome.Made(links.to(checkout.order().details(), payable.purpose()), payable))
        .orElseGet(Outcome.NothingDue::new);
  }
}
