package booking.contract.notice;

import static booking.contract.notice.NoticeFixtures.LINK;
import static booking.contract.notice.NoticeFixtures.captureRefused;
import static booking.contract.notice.NoticeFixtures.confirmed;
import static booking.contract.notice.NoticeFixtures.linkAgain;
import static booking.contract.notice.NoticeFixtures.moneyReturned;
import static booking.contract.notice.NoticeFixtures.sold;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.SealedStates;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Mailbox.Mail;
import booking.domain.notice.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is said is found in the mailbox, once for whoever looks at the id, and says what is true.
 */
public interface MailboxContract {

  /** One through which nothing was sent yet. */
  Post post();

  private static Mail mailOf(Post post, Notice notice) {
    post.notifier().send(notice);
    return post.mailbox().list(1).getFirst();
  }

  private static String subject(Notice notice) {
    return switch (notice) {
      case Notice.AboutOrder order -> order.order().details().code();
      case Notice.Billed billed -> billed.document().name();
      case Notice.GiftCardGiven given -> given.card().code();
    };
  }

  @Test
  default void a_new_mailbox_is_empty() {
    assertThat(post().mailbox().list(9)).isEmpty();
  }

  @Test
  default void every_notice_becomes_a_mail_that_names_what_it_is_about() {
    var post = post();
    NoticeFixtures.all()
        .forEach(notice -> {
          var mail = mailOf(post, notice);
          assertThat(mail.subject()).isNotBlank();
          assertThat(mail.text()).contains(subject(notice));
          assertThat(mail.html()).contains(subject(notice));
        });
    assertThat(SealedStates.missing(Notice.class, NoticeFixtures.all().toList())).isEmpty();
  }

  @Test
  default void customers_are_written_to_and_a_sale_is_told_to_the_supplier() {
    var post = post();
    for (var notice : List.of(confirmed(), moneyReturned(), captureRefused(), linkAgain())) {
      assertThat(mailOf(post, notice).to())
          .containsExactly(notice.order().details().customer().email().value());
    }
    var sold = sold();
    assertThat(mailOf(post, sold).to()).containsExactly(sold.supplier().email().value());
  }

  @Test
  default void what_is_undone_is_told_to_whom_it_concerns() {
    var post = post();
    AfterSaleFixtures.all()
        .forEach(notice ->
            assertThat(mailOf(post, notice).to())
                .containsExactly(
                    switch (notice) {
                      case AfterSale.ToCustomer told ->
                          notice.order().details().customer().email().value();
                      case AfterSale.ToSupplier told -> notice.supplier().email().value();
                    }));
  }

  @Test
  default void the_way_to_the_order_is_in_the_mails_that_lead_there() {
    var post = post();
    assertThat(mailOf(post, confirmed()).text()).contains(LINK.toString());
    assertThat(mailOf(post, linkAgain()).text()).contains(LINK.toString());
  }

  @Test
  default void only_a_mail_that_confirms_says_so() {
    var post = post();
    for (var notice : List.of(moneyReturned(), captureRefused())) {
      assertThat(mailOf(post, notice).text() + mailOf(post, notice).subject())
          .doesNotContainIgnoringCase("confirmed");
    }
  }

  @Test
  default void mails_are_listed_the_newest_first() {
    var post = post();
    var first = mailOf(post, confirmed());
    var second = mailOf(post, sold());
    assertThat(post.mailbox().list(9)).containsExactly(second, first);
    assertThat(post.mailbox().list(1)).containsExactly(second);
  }

  @Test
  default void what_is_said_again_can_be_told_from_news() {
    var post = post();
    var notice = confirmed();
    var mail = mailOf(post, notice);
    post.notifier().send(notice);
    assertThat(post.mailbox().list(9)).extracting(Mail::id).containsOnly(mail.id());
    assertThat(mailOf(post, confirmed()).id()).isNotEqualTo(mail.id());
  }
}
