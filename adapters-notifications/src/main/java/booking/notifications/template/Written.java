package booking.notifications.template;

import java.util.Locale;

/** A notice in words, twice: for those who see pages and for those who read plain text. */
public record Written(Locale language, String subject, String text, String html) {}
