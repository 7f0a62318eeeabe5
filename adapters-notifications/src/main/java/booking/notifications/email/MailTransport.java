package booking.notifications.email;

import booking.domain.notice.Notifier.NotSent;

/** A way out for letters. */
public interface MailTransport {

  /**
   * Hands it over for good.
   *
   * @throws NotSent when it could not be
   */
  void send(Letter letter);
}
