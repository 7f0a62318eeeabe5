package booking.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Somebody at the service, with nothing but an HTTP client. */
public final class Visitor {
  public static final String GOOD_CARD = "4242424242424242";
  public static final String DECLINED_CARD = "4000000000000002";

  /** Pays as well; the gateway says nothing by itself. */
  public static final String SILENT_CARD = "4000990000000509";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final Service service;

  public Visitor(Service service) {
    this.service = service;
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public Answer get(String path, String token) throws IOException, InterruptedException {
    return send(request(path).GET().header("Authorization", "Bearer " + token));
  }

  public Answer post(String path, Object body) throws IOException, InterruptedException {
    return post(path, body, UUID.randomUUID().toString());
  }

  public Answer post(String path, Object body, String key)
      throws IOException, InterruptedException {
    return send(posting(path, body, key));
  }

  public Answer post(String path, Object body, String key, String token)
      throws IOException, InterruptedException {
    return send(posting(path, body, key).header("Authorization", "Bearer " + token));
  }

  public Answer delete(String path, String token) throws IOException, InterruptedException {
    return send(request(path).DELETE().header("Authorization", "Bearer " + token));
  }

  public Answer patch(String path, Object body, String token)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  private HttpRequest.Builder posting(String path, Object body, String key) {
    return request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.url(path)).timeout(Duration.ofSeconds(60));
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return Answer.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
  }

  /** As the sandbox gateway, which signs what it says. */
  Answer tells(String message, String signature) throws IOException, InterruptedException {
    return send(
        request("/api/v1/webhooks/sandbox")
            .header("Content-Type", "application/json")
            .header("Sandbox-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(message)));
  }

  /** The first session of an experience, by its slug, that has so many seats left. */
  public JsonNode session(String supplier, String experience, int seats)
      throws IOException, InterruptedException {
    var from = LocalDate.now(ZoneOffset.UTC).plusDays(2);
    var found =
        get(
            "/api/v1/xp/available?supplier=%s&from=%s&to=%s&participants=%d"
                .formatted(supplier, from, from.plusDays(28), seats));
    return StreamSupport.stream(found.json().at("/experiences").spliterator(), false)
        .filter(offered -> offered.at("/slug").asText().equals(experience))
        .flatMap(offered -> StreamSupport.stream(offered.at("/sessions").spliterator(), false))
        .filter(session -> session.at("/remaining").asInt() >= seats)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("None in " + found.text()));
  }

  /** The body that wants so many tickets of one session. */
  public static ObjectNode wish(String sessionId, String ticket, int quantity) {
    var body = JSON.createObjectNode();
    var item = body.putArray("items").addObject().put("sessionId", sessionId);
    item.putArray("tickets").addObject().put("type", ticket).put("quantity", quantity);
    return body;
  }

  /** The same, as somebody with this name. */
  public static ObjectNode order(ObjectNode wish, String name) {
    var body = wish.deepCopy();
    body.putObject("customer")
        .put("name", name)
        .put("email", name.toLowerCase(Locale.ROOT) + "@example.org");
    return body.put("termsAccepted", true);
  }

  public Answer create(ObjectNode order) throws IOException, InterruptedException {
    return post("/api/v1/payments/create", order);
  }

  public Answer pays(Answer created, String card) throws IOException, InterruptedException {
    return post(
        "/api/v1/sandbox/payments/" + created.at("/payment/clientSecret") + "/confirm",
        JSON.createObjectNode().put("card", card));
  }

  public Answer captures(Answer created) throws IOException, InterruptedException {
    return post(
        "/api/v1/payments/capture",
        JSON.createObjectNode().put("paymentId", created.at("/payment/id")),
        UUID.randomUUID().toString(),
        created.at("/accessToken"));
  }

  /** The same, coming back as long as he is told to. */
  public Answer capturesUntilDone(Answer created) throws Exception {
    return Await.until(
        () -> captures(created), answer -> !Set.of(202, 503).contains(answer.status()));
  }

  /** From the wish to the confirmed order. */
  public Answer buys(ObjectNode order) throws IOException, InterruptedException {
    var created = create(order);
    pays(created, GOOD_CARD);
    return captures(created);
  }

  /** The first mail that was kept for somebody, once it is there. */
  public JsonNode mailTo(String address) throws Exception {
    return Await.until(() -> mailsTo(address), mails -> !mails.isEmpty()).getFirst();
  }

  /** All mails that are kept for somebody. */
  List<JsonNode> mailsTo(String address) throws IOException, InterruptedException {
    var mails = get("/api/v1/mailbox?limit=200", Service.ADMIN_KEY).json().at("/mails");
    return StreamSupport.stream(mails.spliterator(), false)
        .filter(mail -> mail.at("/to").toString().contains(address))
        .toList();
  }

  /** What he was billed for an order, once he was. */
  JsonNode invoiceOf(Answer created) throws Exception {
    var path = "/api/v1/orders/" + created.at("/orderId") + "/invoices";
    var token = created.at("/accessToken");
    return Await.until(
            () -> get(path, token).json().at("/invoices"), invoices -> !invoices.isEmpty())
        .get(0);
  }

  /** As the operator. */
  void sends(JsonNode invoice) throws IOException, InterruptedException {
    var path = "/api/v1/invoices/" + invoice.at("/id").asText() + "/send";
    post(path, "", UUID.randomUUID().toString(), Service.ADMIN_KEY);
  }

  /** The words of the document in the newest mail to somebody, once there is one. */
  String documentMailedTo(String address) throws Exception {
    var files =
        Await.until(
            () -> mailsTo(address).getFirst().at("/attachments"),
            found -> found.toString().contains("application/pdf"));
    var bytes = Base64.getMimeDecoder().decode(files.get(0).at("/base64").asText());
    try (var document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
