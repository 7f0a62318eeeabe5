package booking.inmemory.payment;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All payments of a gateway, and all it told of them. Whoever calls it comes alone. */
final class Vault {
  private final ServerClock clock;
  private final Map<String, Kept> payments = new LinkedHashMap<>();
  private final List<GatewayEvent> events = new ArrayList<>();

  Vault(ServerClock clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.now();
  }

  Kept add(PaymentRequest request) {
    var reference = "mem_" + (payments.size() + 1);
    var secret = reference + "_secret_" + request.payment().id().value();
    var opened = Kept.opened(request, new Intent(reference, secret));
    put(opened);
    return opened;
  }

  /** Something that is not told. */
  void put(Kept kept) {
    payments.put(kept.intent().reference(), kept);
  }

  /** As it stands now: what ran out or turned meanwhile is found to have done so. */
  Optional<Kept> find(Intent intent) {
    return Optional.ofNullable(payments.get(intent.reference())).map(this::upToDate);
  }

  Optional<Kept> findBySecret(String clientSecret) {
    return payments.values().stream()
        .filter(kept -> kept.intent().clientSecret().equals(clientSecret))
        .findFirst()
        .map(this::upToDate);
  }

  Optional<TestCard> find(KeptCard card) {
    return payments.values().stream()
        .filter(kept -> kept.keptCard().equals(Optional.of(card)))
        .findFirst()
        .flatMap(Kept::card);
  }

  private Kept upToDate(Kept found) {
    if (found.isLapsed(now())) {
      return tell(found.cancelled(), "payment.cancelled");
    }
    var kept = found.with(found.aftermath().at(now()));
    for (var refund : found.aftermath().returned()) {
      if (refund.hasTurned(now())) {
        tell(kept, "refund." + refund.turned().refund().state().name().toLowerCase(Locale.ROOT));
      }
    }
    return kept;
  }

  /** Everything that was told, the oldest first. */
  List<GatewayEvent> events() {
    List.copyOf(payments.values()).forEach(this::upToDate);
    return List.copyOf(events);
  }

  /** Says whose payment it is. */
  Kept tell(Kept kept, String kind) {
    return tell(kept, kind, Optional.of(kept.payment()));
  }

  /** Says only what the gateway itself knows, as when somebody else did it. */
  Kept tellByReference(Kept kept, String kind) {
    return tell(kept, kind, Optional.empty());
  }

  private Kept tell(Kept kept, String kind, Optional<PaymentId> payment) {
    put(kept);
    var id = "evt_" + (events.size() + 1);
    events.add(new GatewayEvent(id, kind, payment, Optional.of(kept.intent().reference())));
    return kept;
  }
}
