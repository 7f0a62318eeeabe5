package booking.rest.cancellation;

import booking.application.cancellation.FeeKept;
import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.application.settlement.ShowSettlement.Shown;
import booking.domain.booking.Booking;
import booking.domain.money.Money;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.rest.json.WireName;
import booking.rest.order.OrderPage.LinePart;
import booking.rest.order.OrderPaths;
import booking.rest.order.Words;
import booking.rest.page.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What cancelling a booking would come to, or came to, in words.
 *
 * @param says how it is, in sentences
 * @param rows amounts
 * @param shown what confirming agrees to; empty where there is nothing to confirm
 */
record CancelPage(
    boolean sandbox,
    String supplier,
    String title,
    String experience,
    String when,
    String code,
    List<String> says,
    List<LinePart> rows,
    Optional<String> shown,
    String back) {

  /** What the template of the page asks for, of one order and its reader. */
  record Frame(Shown order, Booking booking, OrderPaths paths, boolean sandbox) {
    private Words words() {
      var reader = order.checkout().order().details().customer().locale();
      return new Words(Texts.of("cancel", reader), reader);
    }

    /** Asks whether he wants it like that. */
    Map<String, Object> asking(Previewed it, boolean changed) {
      var words = words();
      var rows = new ArrayList<LinePart>();
      rows.add(row(words, "fee", it.price().kept().total()));
      rows.add(row(words, "refund", it.refund()));
      it.parts().forEach(part -> rows.add(row(words, way(part), part.amount())));
      var says = new ArrayList<String>();
      if (changed) {
        says.add(words.say("changed"));
      }
      says.add(words.say("back", it.price().back().toString()));
      return values("asking", says, rows, Optional.of(agreed(it)));
    }

    /** It is cancelled, whoever did it. */
    Map<String, Object> cancelled(Booking.Cancelled it, FeeKept feeKept) {
      var fee = feeKept.of(order.checkout().order(), it);
      var says =
          order.refunds().stream()
              .filter(refund -> refund.details().isFor(it))
              .map(this::says)
              .toList();
      return values("cancelled", says, List.of(row(words(), "fee", fee)), Optional.empty());
    }

    private String says(Refund refund) {
      var state = WireName.of(Refunds.State.of(refund));
      return words().say("refund." + state, words().amount(refund.details().amount()));
    }

    /** It has begun, or cannot be cancelled in its state. */
    Map<String, Object> impossible(String why) {
      return values("impossible", List.of(words().say(why)), List.of(), Optional.empty());
    }

    private Map<String, Object> values(
        String title, List<String> says, List<LinePart> rows, Optional<String> agreed) {
      var words = words();
      var item = booking.details().item();
      var page =
          new CancelPage(
              sandbox,
              order.supplier().name(),
              words.say("title." + title),
              item.name(),
              words.span(item.when().interval(), item.when().zone()),
              booking.details().code(),
              says,
              rows,
              agreed,
              paths.page());
      var texts = words.texts();
      return Map.of(
          "page", page, "text", texts.all(), "language", texts.language().toLanguageTag());
    }
  }

  /** By it is told whether it is still what was shown when somebody confirms. */
  static String agreed(Previewed it) {
    return it.price().kept().total().minorUnits() + "-" + it.refund().minorUnits();
  }

  private static String way(RefundPart part) {
    return switch (part.to()) {
      case PaidBy.Card _ -> "to-gift-card";
      case PaidBy.Gateway _ -> "to-card";
    };
  }

  private static LinePart row(Words words, String key, Money amount) {
    return new LinePart(words.say(key), words.amount(amount));
  }
}
