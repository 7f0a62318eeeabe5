package booking.application;

import static booking.contract.catalog.CatalogFixtures.cityWalks;

import booking.application.checkout.PlaceOrder;
import booking.application.checkout.PlaceOrder.Expected;
import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Session;
import booking.domain.giftcard.Recipient;
import booking.domain.order.Channel;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.pricing.QuoteHash;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What a customer asks for. Each wish has a key of its own, which its variations keep. */
public record Wish(
    Basket basket,
    Customer customer,
    List<ParticipantWish> participants,
    boolean termsAccepted,
    Expected expected,
    IdempotencyKey key) {
  private static final AtomicInteger KEYS = new AtomicInteger();

  public static Wish of(Basket.Item... items) {
    return new Wish(
        new Basket(List.of(items), Optional.empty(), List.of()),
        customer("anna@example.org"),
        List.of(),
        true,
        new Expected.Whatever(),
        new IdempotencyKey("customer-wish-" + KEYS.incrementAndGet()));
  }

  /** So many adults on a departure. */
  public static Wish of(Session session, int adults) {
    return of(item(session, "adult", adults));
  }

  /** A resource between two wall times of tomorrow. */
  public static Wish of(Resource resource, String from, String to, String ticket, int quantity) {
    return on(Brochure.TOMORROW, resource, from, to, ticket, quantity);
  }

  public static Wish on(
      LocalDate day, Resource resource, String from, String to, String ticket, int quantity) {
    return of(
        new Basket.ResourceItem(
            resource.id(),
            day.atTime(LocalTime.parse(from)),
            day.atTime(LocalTime.parse(to)),
            List.of(new TicketWish(ticket, quantity)),
            List.of()));
  }

  /** From half past midnight of the day after tomorrow, for two hours. */
  public static Wish overnight(Resource resource, String ticket, int quantity) {
    return on(Brochure.TOMORROW.plusDays(1), resource, "00:30", "02:30", ticket, quantity);
  }

  public static Basket.Item item(Session session, String ticket, int quantity) {
    return new Basket.SessionItem(
        session.id(), List.of(new TicketWish(ticket, quantity)), List.of());
  }

  /** A resource between two wall times of tomorrow, among other items. */
  public static Basket.Item item(
      Resource resource, String from, String to, String ticket, int quantity) {
    return of(resource, from, to, ticket, quantity).basket().items().getFirst();
  }

  /** So many adults who share so many pieces of an extra. */
  public static Basket.Item item(Session session, int adults, String extra, int pieces) {
    return new Basket.SessionItem(
        session.id(),
        List.of(new TicketWish("adult", adults)),
        List.of(new Basket.ExtraWish(extra, pieces)));
  }

  private static Customer customer(String email) {
    return new Customer("Anna", new EmailAddress(email), Optional.empty(), Locale.ENGLISH);
  }

  public Wish by(String email) {
    return new Wish(basket, customer(email), participants, termsAccepted, expected, key);
  }

  public Wish coupon(String code) {
    return with(
        new Basket(
            basket.items(),
            Optional.of(code),
            basket.giftCards(),
            basket.bought(),
            basket.seller()));
  }

  public Wish giftCard(String code) {
    var codes = new ArrayList<>(basket.giftCards());
    codes.add(code);
    return with(
        new Basket(basket.items(), basket.coupon(), codes, basket.bought(), basket.seller()));
  }

  /** Nothing but gift cards of the city walks. */
  public static Wish ofCards(String... amounts) {
    var wish = of();
    for (var amount : amounts) {
      wish = wish.buying(amount);
    }
    return wish;
  }

  /** And a gift card, to hand on himself. */
  public Wish buying(String amount) {
    return buying(amount, Optional.empty(), "");
  }

  /** And a gift card for Zoë. */
  public Wish buyingForZoe(String amount, String message) {
    var zoe = new Recipient("Zoë", new EmailAddress("zoe@example.org"));
    return buying(amount, Optional.of(zoe), message);
  }

  private Wish buying(String amount, Optional<Recipient> recipient, String message) {
    var bought = new ArrayList<>(basket.bought());
    bought.add(new Basket.CardWish(CatalogFixtures.price(cityWalks(), amount), recipient, message));
    return with(
        new Basket(
            basket.items(),
            basket.coupon(),
            basket.giftCards(),
            bought,
            Optional.of(cityWalks().id())));
  }

  private Wish with(Basket changed) {
    return new Wish(changed, customer, participants, termsAccepted, expected, key);
  }

  /** One more participant of the first item. */
  public Wish participant(String ticket, Map<String, String> answers) {
    var more = new ArrayList<>(participants);
    more.add(new ParticipantWish(ticket, answers));
    return new Wish(basket, customer, List.copyOf(more), termsAccepted, expected, key);
  }

  public Wish withoutTerms() {
    return new Wish(basket, customer, participants, false, expected, key);
  }

  public Wish trusting(String token) {
    return expecting(new Expected.Token(token));
  }

  public Wish expecting(QuoteHash hash) {
    return expecting(new Expected.Hash(hash));
  }

  private Wish expecting(Expected price) {
    return new Wish(basket, customer, participants, termsAccepted, price, key);
  }

  /** The same key, for this wish instead. */
  public Wish withKeyOf(Wish other) {
    return new Wish(basket, customer, participants, termsAccepted, expected, other.key());
  }

  public PlaceOrder.Command command() {
    int hash = Objects.hash(basket, customer, participants, expected);
    return new PlaceOrder.Command(
        basket,
        customer,
        List.of(participants),
        termsAccepted,
        Channel.WIDGET,
        expected,
        key,
        new RequestHash(Integer.toHexString(hash)));
  }
}
