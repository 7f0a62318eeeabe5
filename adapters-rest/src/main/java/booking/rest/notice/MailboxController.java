package booking.rest.notice;

import booking.domain.notice.Mailbox;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.problem.Ask;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mail that was kept here instead of being sent; where mail is sent there is none. */
@Controller("/api/v1/mailbox")
@Requires(beans = Mailbox.class)
@ForOperators(Scope.OPERATIONS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operations")
class MailboxController {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 200;
  private final Mailbox mailbox;

  MailboxController(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** Mail, the newest first. */
  @Schema(name = "Mailbox")
  record MailboxView(List<MailView> mails) {}

  /** One mail. */
  @Schema(name = "Mail")
  record MailView(
      String id,
      Instant at,
      List<String> to,
      String subject,
      String text,
      String html,
      List<AttachmentView> attachments) {
    private static MailView of(Mailbox.Mail mail) {
      return new MailView(
          mail.id(),
          mail.at(),
          mail.to(),
          mail.subject(),
          mail.text(),
          mail.html(),
          mail.attachments().stream().map(AttachmentView::of).toList());
    }
  }

  /** A file that came with it. */
  @Schema(name = "Attachment")
  record AttachmentView(
      String name, @Schema(example = "text/calendar") String type, String base64) {
    private static AttachmentView of(Mailbox.Attachment file) {
      return new AttachmentView(file.name(), file.type(), file.base64());
    }
  }

  @Get
  @Operation(summary = "Mail that was kept here instead of being sent, the newest first")
  MailboxView mails(
      @Parameter(schema = @Schema(type = "integer", maximum = "200")) @QueryValue
          Optional<String> limit,
      @Parameter(hidden = true) Operator operator) {
    operator.needsWholePlatform();
    int page = Ask.within("limit", limit, PAGE, 1, LARGEST_PAGE);
    return new MailboxView(mailbox.list(page).stream().map(MailView::of).toList());
  }
}
