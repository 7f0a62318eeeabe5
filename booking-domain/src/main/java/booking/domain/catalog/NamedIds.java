package booking.domain.catalog;

import booking.domain.party.TicketTypeId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;

/**
 * Ids of what a supplier names himself: the same name always has the same id, so that loading a
 * catalogue or making sessions twice, on whatever instance, adds nothing.
 */
public final class NamedIds {
  private NamedIds() {}

  public static SupplierId supplier(String slug) {
    return new SupplierId(hash("supplier|" + slug));
  }

  public static ExperienceId experience(SupplierId supplier, String slug) {
    return new ExperienceId(of(supplier, "experience", slug));
  }

  public static ResourceId resource(SupplierId supplier, String code) {
    return new ResourceId(of(supplier, "resource", code));
  }

  public static TicketTypeId ticketType(ExperienceId experience, String code) {
    return new TicketTypeId(hash("ticket|" + experience.value() + "|" + code));
  }

  public static ExtraId extra(ExperienceId experience, String code) {
    return new ExtraId(hash("extra|" + experience.value() + "|" + code));
  }

  public static SessionId session(ExperienceId experience, LocalDateTime start) {
    return new SessionId(hash("session|" + experience.value() + "|" + start));
  }

  /** The id of something a supplier names by a code, in whatever case: a coupon, a gift card. */
  public static UUID coded(SupplierId supplier, String what, String code) {
    return of(supplier, what, code.toUpperCase(Locale.ROOT));
  }

  private static UUID of(SupplierId supplier, String what, String name) {
    return hash(what + "|" + supplier.value() + "|" + name);
  }

  private static UUID hash(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
