package booking.persistence.checkout;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.order.OrderId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jooq.JSONB;

/** What a claiming function of the database answers. */
record Answer(JsonNode document) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(JSONB document) {
    return new Answer(read(document));
  }

  private static JsonNode read(JSONB document) {
    try {
      return JSON.readTree(document.data());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database does not answer in JSON", e);
    }
  }

  /** It did not come to an answer: the same request is being dealt with. */
  static Answer inProgress() {
    return of("in-progress");
  }

  /** Another has its code. */
  static Answer codeTaken() {
    return of("code-taken");
  }

  static Answer of(String outcome) {
    return new Answer(JSON.createObjectNode().put("outcome", outcome));
  }

  String outcome() {
    return document.get("outcome").textValue();
  }

  OrderId order() {
    return new OrderId(UUID.fromString(document.get("order").textValue()));
  }

  /** In the order in which pools are locked. */
  List<Shortage> shortages() {
    return elements("shortages").stream()
        .map(short_ ->
            new Shortage(
                pool(short_.get("pool_id").textValue()),
                PoolKind.valueOf(short_.get("kind").textValue()),
                short_.get("wanted").longValue(),
                short_.get("remaining").longValue()))
        .sorted(Comparator.comparing(Shortage::pool))
        .toList();
  }

  /** Orders or holds that are not to be stored together with others. */
  Set<UUID> apart() {
    return ids("apart");
  }

  /** The pools that are all to be locked. */
  Set<UUID> wider() {
    return ids("pools");
  }

  /** The pools that changed, with their versions now. */
  Map<PoolId, Long> versions() {
    var versions = new HashMap<PoolId, Long>();
    document
        .path("pools")
        .properties()
        .forEach(pool -> versions.put(pool(pool.getKey()), pool.getValue().longValue()));
    return versions;
  }

  private Set<UUID> ids(String name) {
    return elements(name).stream()
        .map(id -> UUID.fromString(id.textValue()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static PoolId pool(String id) {
    return new PoolId(UUID.fromString(id));
  }

  private List<JsonNode> elements(String name) {
    return StreamSupport.stream(document.path(name).spliterator(), false).toList();
  }
}
