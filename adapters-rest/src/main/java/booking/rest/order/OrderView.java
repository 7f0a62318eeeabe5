package booking.rest.order;

import booking.domain.availability.ClaimState;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Supplier;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.party.Customer;
import booking.domain.party.PhoneNumber;
import booking.domain.payment.Payment;
import booking.domain.settlement.PriceByNow;
import booking.rest.giftcard.BoughtCardView;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import booking.rest.pricing.QuoteView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An order as it is now. */
@Schema(name = "Order")
public record OrderView(
    String id,
    @Schema(description = "What people call it by", example = "H4T8WQ2R") String code,
    @Schema(description = "placed, confirmed, abandoned, cancelled or closed") String status,
    @Schema(
            description =
                "given-up, hold-expired, seats-gone, capture-refused or departure-cancelled, if"
                    + " abandoned")
        Optional<String> abandonedBecause,
    Instant placedAt,
    @Schema(description = "Whose it is; told to operators") Optional<SellerView> supplier,
    @Schema(description = "When its seats may be taken away, if that can still happen")
        Optional<Instant> holdExpiresAt,
    CustomerView customer,
    @Schema(description = "What it comes to by now, changes and cancellations included")
        Amount total,
    @Schema(description = "What came for it, whatever went back since") Amount paid,
    Optional<PaymentView> payment,
    List<BookingView> bookings,
    @Schema(description = "Those that were bought, once the order is paid; where it is looked up")
        List<BoughtCardView> giftCards,
    @Schema(description = "The price that it was sold at") QuoteView quote) {

  /** Who sold it. */
  @Schema(name = "Seller")
  public record SellerView(String id, String slug, String name) {
    private static SellerView of(Supplier supplier) {
      return new SellerView(supplier.id().value().toString(), supplier.slug(), supplier.name());
    }
  }

  /** Who ordered. */
  @Schema(name = "Customer")
  public record CustomerView(String name, String email, Optional<String> phone, String locale) {
    private static CustomerView of(Customer customer) {
      return new CustomerView(
          customer.name(),
          customer.email().value(),
          customer.phone().map(PhoneNumber::e164),
          customer.locale().toLanguageTag());
    }
  }

  /** For the one who has its token, and may go on paying; of money that came just now. */
  public static OrderView forGuest(Checkout checkout) {
    var total = checkout.order().charge().total();
    return of(checkout, total, checkout.paid(), Optional.empty(), PaymentView::withSecret);
  }

  /** The same, as the books say by now. */
  static OrderView forGuest(Checkout checkout, Settlement books) {
    return of(checkout, books, Optional.empty(), PaymentView::withSecret);
  }

  static OrderView forOperator(Checkout checkout, Settlement books, Optional<Supplier> seller) {
    return of(checkout, books, seller.map(SellerView::of), PaymentView::of);
  }

  private static OrderView of(
      Checkout checkout,
      Settlement books,
      Optional<SellerView> seller,
      Function<Payment, PaymentView> payment) {
    var total = PriceByNow.of(checkout.order(), books).total();
    return of(checkout, total, books.paid(), seller, payment);
  }

  /** The same, with the gift cards that were bought. */
  OrderView with(List<BoughtCardView> cards) {
    return new OrderView(
        id,
        code,
        status,
        abandonedBecause,
        placedAt,
        supplier,
        holdExpiresAt,
        customer,
        total,
        paid,
        payment,
        bookings,
        cards,
        quote);
  }

  /** Its state in a word. */
  public static String status(Order order) {
    return Statuses.of(order);
  }

  /** One of its bookings. */
  static Optional<BookingView> booking(Checkout checkout, BookingId id) {
    return checkout.order().bookings().stream()
        .filter(booking -> booking.id().equals(id))
        .map(BookingView::of)
        .findFirst();
  }

  private static OrderView of(
      Checkout checkout,
      Money total,
      Money paid,
      Optional<SellerView> seller,
      Function<Payment, PaymentView> payment) {
    var order = checkout.order();
    var details = order.details();
    return new OrderView(
        order.id().value().toString(),
        details.code(),
        Statuses.of(order),
        why(order),
        details.placedAt(),
        seller,
        runsOut(checkout),
        CustomerView.of(details.customer()),
        Amount.of(total),
        Amount.of(paid),
        checkout.payment().map(payment),
        order.bookings().stream().map(BookingView::of).toList(),
        List.of(),
        QuoteView.of(details.quote(), Optional.empty()));
  }

  /** Seats that money is being taken for are no longer held against the clock. */
  private static Optional<Instant> runsOut(Checkout checkout) {
    return checkout.order() instanceof Order.Placed && checkout.hold().state() == ClaimState.HELD
        ? Optional.of(checkout.hold().expiresAt())
        : Optional.empty();
  }

  private static Optional<String> why(Order order) {
    return order instanceof Order.Abandoned abandoned
        ? Optional.of(WireName.of(abandoned.why()))
        : Optional.empty();
  }
}
