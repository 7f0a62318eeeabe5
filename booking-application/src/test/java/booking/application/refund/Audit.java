package booking.application.refund;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.domain.availability.PoolKind;
import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCard;
import booking.domain.invoice.Correction;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.ledger.Account;
import booking.domain.ledger.Entry;
import booking.domain.ledger.Posting;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Compares postings with what is known without them: the gateway's word, what is left on cards, and
 * the documents.
 */
final class Audit {
  private final Agency agency;
  private final BackOffice office;
  private final List<Checkout> orders;
  private final List<GiftCard> cards;

  Audit(Agency agency, Collection<Checkout> orders, Collection<GiftCard> cards) {
    this.agency = agency;
    this.office = new BackOffice(agency);
    this.orders = List.copyOf(orders);
    this.cards = List.copyOf(cards);
  }

  /** Everything that was posted about these orders and cards. */
  List<Posting> postings() {
    var journal = agency.backend().journal();
    var all = new ArrayList<Posting>();
    orders.forEach(order -> all.addAll(journal.about(order.order().id().value())));
    cards.forEach(card -> all.addAll(journal.about(card.id().value())));
    return all;
  }

  /** What does not agree, in words. */
  List<String> findings(Collection<Posting> postings) {
    var findings = new ArrayList<String>();
    for (var order : orders) {
      for (var payment : office.payments(order)) {
        var id = payment.id().value();
        var known = office.statement(payment);
        check("clearing", balance(Account.clearing(id), postings), atGateway(known), findings);
        check("dispute", balance(Account.disputed(id), postings), disputed(known), findings);
      }
      check("receivable", receivable(order, postings), owed(order), findings);
      check("invoice", receivable(order, postings), invoiced(order), findings);
    }
    for (var card : cards) {
      var left = agency.giftCard(card.id()).left();
      var account = Account.storedValue(card.id().value());
      check("stored value", balance(account, postings).negated(), left, findings);
    }
    check("tax", balance(Account.of(Account.Kind.TAX), postings).negated(), billedTax(), findings);
    check("goodwill", balance(Account.of(Account.Kind.GOODWILL), postings), givenAway(), findings);
    return findings;
  }

  private static void check(String what, Money posted, Money known, List<String> findings) {
    if (!posted.equals(known)) {
      findings.add("%s: %s in the books, really %s".formatted(what, posted, known));
    }
  }

  private Money nothing() {
    return agency.price("0.00");
  }

  private Money balance(Account account, Collection<Posting> postings) {
    return postings.stream()
        .flatMap(posting -> posting.entries().stream())
        .filter(entry -> entry.account().equals(account))
        .map(Entry::amount)
        .reduce(nothing(), Money::plus);
  }

  private Money receivable(Checkout order, Collection<Posting> postings) {
    return balance(
        Account.of(Account.Kind.CUSTOMER_RECEIVABLE),
        postings.stream()
            .filter(posting -> posting.subject().equals(order.order().id().value()))
            .toList());
  }

  private Money atGateway(Statement.Known known) {
    return known.captured().minus(refunded(known)).minus(taken(known));
  }

  private Money refunded(Statement.Known known) {
    return known.refunds().stream()
        .filter(refund -> refund.state() == GatewayRefund.State.SUCCEEDED)
        .map(GatewayRefund::amount)
        .reduce(nothing(), Money::plus);
  }

  private Money taken(Statement.Known known) {
    return known.disputes().stream()
        .filter(dispute -> dispute.state() != GatewayDispute.State.WON)
        .map(GatewayDispute::amount)
        .reduce(nothing(), Money::plus);
  }

  private Money disputed(Statement.Known known) {
    return known.disputes().stream()
        .filter(dispute -> dispute.state() == GatewayDispute.State.OPEN)
        .map(GatewayDispute::amount)
        .reduce(nothing(), Money::plus);
  }

  /** What the documents ask for, less what is there of the customer's money. */
  private Money owed(Checkout order) {
    var asked =
        documents(order).stream()
            .map(filed -> filed.invoice().bill().total().minus(credited(filed)))
            .reduce(nothing(), Money::plus);
    var there =
        office.payments(order).stream()
            .map(office::statement)
            .map(known -> known.captured().minus(refunded(known)))
            .reduce(nothing(), Money::plus);
    return asked.minus(there).minus(fromCards(order));
  }

  /** What the invoice says remains of it; negative where it says that the customer has a credit. */
  private Money invoiced(Checkout order) {
    return documents(order).stream()
        .map(filed -> (Invoice.Numbered) filed.invoice())
        .map(invoice -> invoice.remaining().minus(invoice.inCredit()))
        .reduce(nothing(), Money::plus);
  }

  private Money credited(Filed filed) {
    return filed.corrections().stream()
        .map(note -> note.bill().total().negated())
        .reduce(nothing(), Money::plus);
  }

  private List<Filed> documents(Checkout order) {
    return agency.backend().invoices().of(order.order().id());
  }

  private Money fromCards(Checkout order) {
    var hold = agency.now(order).hold();
    return hold.claims().stream()
        .filter(claim -> hold.isLive())
        .filter(claim -> claim.demand().kind() == PoolKind.GIFT_CARD)
        .map(claim -> new Money(claim.demand().units(), nothing().currency()))
        .reduce(nothing(), Money::plus);
  }

  private Money billedTax() {
    var tax = nothing();
    for (var order : orders) {
      for (var filed : documents(order)) {
        tax = tax.plus(filed.invoice().bill().tax());
        for (Correction note : filed.corrections()) {
          tax = tax.plus(note.bill().tax());
        }
      }
    }
    return tax;
  }

  /** Those that nobody bought. */
  private Money givenAway() {
    return cards.stream()
        .filter(card -> !isSold(card))
        .map(GiftCard::issued)
        .reduce(nothing(), Money::plus);
  }

  private boolean isSold(GiftCard card) {
    return orders.stream().anyMatch(order -> agency.cardsOf(order).contains(card));
  }
}
