package booking.application.cancellation;

import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.application.giftcard.NewCards;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Journal;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import booking.domain.work.Ids;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a customer gets besides his money when it is the supplier who lets him down: a gift card.
 */
public final class Goodwill {
  private static final int YEARS_VALID = 3;

  private final Catalog catalog;
  private final NewCards cards;
  private final Journal journal;
  private final Ids ids;

  public Goodwill(Catalog catalog, NewCards cards, Journal journal, Ids ids) {
    this.catalog = catalog;
    this.cards = cards;
    this.journal = journal;
    this.ids = ids;
  }

  /** The gift card that there is for a booking, if there is one. */
  public static GiftCardId cardFor(BookingId booking) {
    var name = "goodwill|" + booking.value();
    return new GiftCardId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  void give(CancelBooking.Command command, Previewed previewed) {
    if (command.goodwill() && command.asking().as() == CancelledBy.SUPPLIER) {
      var supplier = catalog.of(previewed.order().details().supplier()).orElseThrow().supplier();
      var amount =
          command.noShow() ? supplier.goodwillForNoShow() : supplier.goodwillForCancelling();
      if (amount.isPositive() && !isGiven(supplier, command.booking(), previewed)) {
        give(supplier, command.booking(), amount, previewed);
      }
    }
  }

  /** However often he lets somebody down over one booking, it is made up for once. */
  private boolean isGiven(Supplier supplier, BookingId booking, Previewed previewed) {
    return cards.has(supplier.id(), cardFor(booking), previewed.at());
  }

  private void give(Supplier supplier, BookingId booking, Money amount, Previewed previewed) {
    var until = LocalDate.ofInstant(previewed.at(), supplier.zone()).plusYears(YEARS_VALID);
    var card =
        cards.issue(
            code -> new GiftCard(cardFor(booking), supplier.id(), code, amount, amount, until));
    journal.post(List.of(given(card, previewed)));
  }

  private Posting given(GiftCard card, Previewed previewed) {
    return new Posting(
        new PostingId(ids.next()),
        card.supplier(),
        Posting.Kind.GIFT,
        card.id().value(),
        previewed.at(),
        List.of(
            new Entry(Account.of(Account.Kind.GOODWILL), card.issued()),
            new Entry(Account.storedValue(card.id().value()), card.issued().negated())));
  }
}
