package booking.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A refusal, ready to be sent.
 *
 * @param detail what is wrong this time, for people; holds no personal data
 * @param more members of this kind of problem alone, such as what is left
 */
@JsonPropertyOrder({"type", "title", "status", "code", "detail"})
public record Problem(
    ProblemCode code,
    String detail,
    @JsonAnyGetter Map<String, Object> more,
    @JsonIgnore Optional<Duration> retryAfter) {

  public Problem {
    more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
  }

  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, Map.of(), Optional.empty());
  }

  /** Others were in the way, or the database went. */
  public static Problem busy() {
    return of(ProblemCode.BUSY, "Try again in a moment, with the same Idempotency-Key if any.")
        .retryAfter(Duration.ofSeconds(1));
  }

  public Problem with(String member, Object value) {
    var all = new LinkedHashMap<>(more);
    all.put(member, value);
    return new Problem(code, detail, all, retryAfter);
  }

  /** The field that is wrong, as a path into the body: {@code items[0].sessionId}. */
  public Problem at(String field) {
    return with("field", field);
  }

  /** The same in a body of another shape; without the field where that leaves nothing. */
  public Problem at(UnaryOperator<String> field) {
    var all = new LinkedHashMap<>(more);
    all.computeIfPresent("field", (name, value) -> emptyToNull(field.apply(value.toString())));
    return new Problem(code, detail, all, retryAfter);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  public Problem retryAfter(Duration wait) {
    return new Problem(code, detail, more, Optional.of(wait));
  }

  public MutableHttpResponse<Problem> response() {
    var response =
        HttpResponse.<Problem>status(code.status())
            .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
            .body(this);
    retryAfter.ifPresent(
        wait -> response.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds())));
    if (code == ProblemCode.UNAUTHORISED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response;
  }

  /** To be thrown where a refusal cannot be returned. */
  public Refused refused() {
    return new Refused(this);
  }

  /** Where people can read about it: {@code /problems#sold-out}. */
  @JsonProperty("type")
  public String type() {
    return "/problems#" + code.text();
  }

  @JsonProperty("title")
  public String title() {
    return code.title();
  }

  @JsonProperty("status")
  public int status() {
    return code.status().getCode();
  }
}
