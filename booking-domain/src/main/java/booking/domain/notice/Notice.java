package booking.domain.notice;

import booking.domain.availability.Alternative;
import booking.domain.catalog.Supplier;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.Recipient;
import booking.domain.invoice.Document;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.party.Customer;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * Something to be said about an order or an invoice.
 *
 * <p>Its {@link #id} is the same whenever the same thing is said again, so that a repetition can be
 * told from news.
 */
public sealed interface Notice {
  String id();

  Supplier supplier();

  /** One that says something about an order. */
  sealed interface AboutOrder extends Notice
      permits Confirmed,
          Sold,
          MoneyReturned,
          CaptureRefused,
          LinkAgain,
          BalanceAsked,
          BalanceReceived,
          BalanceOverdue,
          AfterSale {
    Order order();
  }

  /** To the buyer, with the document as a file. */
  record Billed(String id, Supplier supplier, Document document) implements Notice {}

  /** To whom a gift card was bought for, by whom he may know. */
  record GiftCardGiven(
      String id,
      Supplier supplier,
      Customer giver,
      Recipient recipient,
      String message,
      GiftCard card)
      implements Notice {}

  /**
   * To the customer, with the dates as a calendar file.
   *
   * @param books how the order stands with his money by now
   * @param cards those that he bought, with their codes
   */
  record Confirmed(
      String id,
      Supplier supplier,
      Order.Confirmed order,
      Settlement books,
      List<GiftCard> cards,
      URI link)
      implements AboutOrder {
    public Confirmed {
      cards = List.copyOf(cards);
    }

    /** Of one who bought no gift cards. */
    public Confirmed(
        String id, Supplier supplier, Order.Confirmed order, Settlement books, URI link) {
      this(id, supplier, order, books, List.of(), link);
    }
  }

  /** To the supplier: somebody booked. */
  record Sold(String id, Supplier supplier, Order.Confirmed order, Settlement books)
      implements AboutOrder {}

  /** To the customer: it came to nothing, the money was given back; here is what is left. */
  record MoneyReturned(
      String id, Supplier supplier, Order.Abandoned order, List<Alternative> alternatives)
      implements AboutOrder {
    public MoneyReturned {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** To the customer: the money could not be taken, so there is no booking. */
  record CaptureRefused(String id, Supplier supplier, Order.Abandoned order)
      implements AboutOrder {}

  /** To the customer, who lost the link to his order. */
  record LinkAgain(String id, Supplier supplier, Order order, URI link) implements AboutOrder {}

  /**
   * To the customer: something is still owed for what he booked.
   *
   * @param amount what is owed by now
   * @param dueOn the last day on which it is paid in time
   * @param link by which he pays
   */
  record BalanceAsked(
      String id,
      Supplier supplier,
      Order.Confirmed order,
      Manner manner,
      Money amount,
      LocalDate dueOn,
      URI link)
      implements AboutOrder {

    /** How he is asked. */
    public enum Manner {
      REMINDER,
      /** His card will be charged: he need do nothing. */
      REMINDER_OF_CHARGE,
      DUE,
      FIRST_DUNNING,
      SECOND_DUNNING,
      LAST_DUNNING
    }
  }

  /**
   * To the customer: what was owed has come, or some of it.
   *
   * @param left what is still owed
   */
  record BalanceReceived(
      String id, Supplier supplier, Order.Confirmed order, Money amount, Money left)
      implements AboutOrder {}

  /** To the supplier: what a customer owes did not come, and the booking stands all the same. */
  record BalanceOverdue(String id, Supplier supplier, Order.Confirmed order, Money amount)
      implements AboutOrder {}
}
