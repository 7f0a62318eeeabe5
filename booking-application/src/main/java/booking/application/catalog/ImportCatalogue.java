package booking.application.catalog;

import booking.domain.catalog.CapacityInUse;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Session;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCards;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceBooks;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Loads what suppliers offer, all of a file or nothing. Loading it twice changes nothing; what is
 * no longer in it is no longer offered, and never deleted.
 *
 * <p>A coupon that is missing works no more. A session to come that neither a rule nor a single
 * entry gives any more is closed: nobody else can book it, its bookings and holds stay. Given
 * again, both come back. A session that exists keeps its length and seats. A gift card that exists
 * keeps its balance, also when it is missing: it is money owed. A supplier keeps his currency, and
 * an experience the zone in which its sessions were made.
 */
public final class ImportCatalogue {
  private final Catalog catalog;
  private final PriceBooks books;
  private final Sessions sessions;
  private final Coupons coupons;
  private final GiftCards cards;
  private final Journal journal;
  private final MakeSessions makeSessions;
  private final KeptForGood kept;
  private final UnitOfWork unit;
  private final Ids ids;
  private final ServerClock clock;

  /** Where everything that is imported goes. */
  public record Shelves(
      Catalog catalog,
      Sessions sessions,
      PriceBooks books,
      Coupons coupons,
      GiftCards cards,
      Journal journal) {}

  public ImportCatalogue(
      Shelves shelves, MakeSessions makeSessions, UnitOfWork unit, Ids ids, ServerClock clock) {
    this.catalog = shelves.catalog();
    this.sessions = shelves.sessions();
    this.books = shelves.books();
    this.coupons = shelves.coupons();
    this.cards = shelves.cards();
    this.journal = shelves.journal();
    this.makeSessions = makeSessions;
    this.kept = new KeptForGood(catalog, sessions, makeSessions);
    this.unit = unit;
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(List<OneSupplier> suppliers) {
    public Command {
      suppliers = List.copyOf(suppliers);
    }
  }

  /**
   * What one supplier offers.
   *
   * @param sessions those added singly; more come from the rules
   */
  public record OneSupplier(
      SupplierCatalogue catalogue,
      PriceBook book,
      List<Coupon> coupons,
      List<GiftCard> giftCards,
      List<Session> sessions) {
    public OneSupplier {
      coupons = List.copyOf(coupons);
      giftCards = List.copyOf(giftCards);
      sessions = List.copyOf(sessions);
    }
  }

  public sealed interface Outcome {
    record Imported(int suppliers, int experiences, int newSessions) implements Outcome {}

    /** A capacity would fall below what is sold already; nothing was changed. */
    record CapacityIsInUse(String what) implements Outcome {}

    /** The supplier of that index sells in this currency already; nothing was changed. */
    record CurrencyIsFixed(int supplier, Currency currency) implements Outcome {}

    /** Sessions of the experience of those indexes go by this zone; nothing was changed. */
    record ZoneIsFixed(int supplier, int experience, ZoneId zone) implements Outcome {}
  }

  public Outcome run(Command command) {
    try {
      return unit.run(() -> kept.objection(command.suppliers()).orElseGet(() -> store(command)));
    } catch (CapacityInUse refused) {
      return new Outcome.CapacityIsInUse(refused.what());
    }
  }

  private Outcome store(Command command) {
    int experiences = 0;
    int newSessions = 0;
    for (var supplier : command.suppliers()) {
      experiences += supplier.catalogue().experiences().size();
      newSessions += store(supplier);
    }
    return new Outcome.Imported(command.suppliers().size(), experiences, newSessions);
  }

  private int store(OneSupplier supplier) {
    catalog.store(supplier.catalogue());
    books.store(supplier.book());
    coupons.replace(supplier.catalogue().supplier().id(), supplier.coupons());
    journal.post(cards.add(supplier.giftCards()).stream().map(this::given).toList());
    return storeSessions(supplier);
  }

  private int storeSessions(OneSupplier supplier) {
    var offered = new ArrayList<>(supplier.sessions());
    offered.addAll(makeSessions.planned(supplier.catalogue()));
    int added = sessions.add(offered);
    sessions.offerOnly(supplier.catalogue().supplier().id(), offered, clock.now());
    return added;
  }

  /** A card that nobody bought is a gift of the house. */
  private Posting given(GiftCard card) {
    return new Posting(
        new PostingId(ids.next()),
        card.supplier(),
        Posting.Kind.GIFT,
        card.id().value(),
        clock.now(),
        List.of(
            new Entry(Account.of(Account.Kind.GOODWILL), card.left()),
            new Entry(Account.storedValue(card.id().value()), card.left().negated())));
  }
}
