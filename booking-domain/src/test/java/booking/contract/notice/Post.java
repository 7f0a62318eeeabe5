package booking.contract.notice;

import booking.domain.notice.Mailbox;
import booking.domain.notice.Notifier;

/** Where notices are handed over, and the mailbox in which they are then found. */
public record Post(Notifier notifier, Mailbox mailbox) {}
