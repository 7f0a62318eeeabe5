package booking.notifications.template;

import booking.domain.giftcard.GiftCard;
import booking.domain.notice.Notice;
import booking.notifications.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of gift cards what one has to know to use them. */
record GiftCardWriter(Writer letters, Texts texts, Formats formats) {

  /** Of those that the reader bought. */
  List<String> bought(List<GiftCard> cards) {
    return cards.stream().map(card -> say("confirmed.gift-card", card)).toList();
  }

  Page given(Notice.GiftCardGiven notice) {
    var card = notice.card();
    var giver = OneLine.of(notice.giver().name());
    var message = notice.message().lines().map(String::strip).filter(line -> !line.isEmpty());
    var paragraphs =
        Stream.of(
                Stream.of(texts.say("gift.text", giver, notice.supplier().name())),
                message,
                Stream.of(say("gift.card", card)))
            .flatMap(lines -> lines);
    return new Page(
        texts.say("gift.subject", giver, notice.supplier().name()),
        texts.say("greeting", OneLine.of(notice.recipient().name())),
        paragraphs.toList(),
        texts.say("gift.code", card.code()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        letters.closing(notice.supplier()));
  }

  private String say(String key, GiftCard card) {
    return texts.say(
        key, formats.money(card.issued()), card.code(), formats.day(card.validUntil()));
  }
}
