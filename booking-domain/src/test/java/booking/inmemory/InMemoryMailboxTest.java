package booking.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.notice.MailboxContract;
import booking.contract.notice.NoticeFixtures;
import booking.contract.notice.Post;
import org.junit.jupiter.api.Test;

class InMemoryMailboxTest implements MailboxContract {
  private static InMemoryMailbox empty() {
    return new InMemoryMailbox(new SettableClock(CheckoutFixtures.NOON));
  }

  @Override
  public Post post() {
    var mailbox = empty();
    return new Post(mailbox, mailbox);
  }

  @Test
  void what_is_said_again_is_kept_once() {
    var mailbox = empty();
    var notice = NoticeFixtures.confirmed();
    mailbox.send(notice);
    mailbox.send(notice);
    assertThat(mailbox.notices()).containsExactly(notice);
  }
}
