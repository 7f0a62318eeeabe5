package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class CatalogueTest {
  @Inject Client client;

  private Answer load(String file) {
    return client.post("/api/v1/catalogue/import", file, Client.operator());
  }

  private String changed(String from, String to) {
    var file = Harbour.catalogue();
    assertThat(file).contains(from);
    return file.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
  }

  @Test
  void loading_a_file_twice_adds_nothing_the_second_time() {
    var first = load(Harbour.catalogue());
    assertThat(first.at("/suppliers")).isEqualTo("2");
    assertThat(first.at("/experiences")).isEqualTo("6");
    assertThat(load(Harbour.catalogue()).at("/newSessions")).isEqualTo("0");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_nothing_is_loaded() {
    var file =
        changed("\"price\": \"20.00\"", "\"price\": \"20.005\"")
            .replace("\"harbour\"", "\"broken-harbour\"")
            .replace("\"resource\": \"sauna\"", "\"resource\": \"steam\"")
            .replace("\"WELCOME10\", \"percent\": \"10\"", "\"WELCOME10\"");
    var refused = load(file);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().get("errors").findValuesAsText("path"))
        .containsExactlyInAnyOrder(
            "suppliers[0].experiences[0].tickets[0].price",
            "suppliers[0].experiences[3].intervals.resource",
            "suppliers[0].coupons[0]");
    assertThat(
            client
                .get(
                    "/api/v1/xp/available?supplier=broken-harbour&from=2030-06-02&to=2030-06-03"
                        + "&participants=1")
                .status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"currency\": \"EUR\" | \"currency\": \"EURO\" | suppliers[0].currency",
        "\"currency\": \"EUR\" | \"currency\": \"XXX\" | suppliers[0].currency",
        "\"currency\": \"EUR\" | \"currency\": \"XTS\" | suppliers[0].currency",
        "\"currency\": \"EUR\" | \"currency\": \"XAU\" | suppliers[0].currency",
        "\"termsVersion\" | \"holdFor\": \"PT0S\", \"termsVersion\" |"
            + " suppliers[0].terms.holdFor",
        "\"prices\": { | \"prices\": {\"quotesLast\": \"PT0S\", | suppliers[0].prices.quotesLast",
        "\"percent\": \"19\" | \"percent\": \"-100\" |"
            + " suppliers[0].prices.taxes[0].rates[0].percent",
        "\"percent\": \"19\" | \"percent\": \"100.01\" |"
            + " suppliers[0].prices.taxes[0].rates[0].percent",
        "\"step\": \"PT30M\" | \"step\": \"PT30H\" | suppliers[0].experiences[2].intervals.step",
        "\"step\": \"PT30M\" | \"step\": \"PT7H\" | suppliers[0].experiences[2].intervals.step",
        "\"longest\": \"PT8H\", \"step\": \"PT30M\" | \"longest\": \"PT8H\", \"step\": \"PT12H\" |"
            + " suppliers[0].experiences[2].intervals.longest",
        "\"shortest\": \"PT1H\" | \"shortest\": \"PT0S\" |"
            + " suppliers[0].experiences[2].intervals.shortest",
        "\"zone\": \"Europe/Berlin\" | \"zone\": \"+02:00\" | suppliers[0].zone",
        "\"locale\": \"de-DE\" | \"locale\": \"_\" | suppliers[0].locale",
        "\"kind\": \"tour\" | \"kind\": \"TOUR\" | suppliers[0].experiences[0].kind",
        "\"monday\": [\"10:00\", | \"mon\": [\"10:00\", |"
            + " suppliers[0].experiences[0].departures.rules[0].week.mon",
        "\"length\": \"PT2H\" | \"length\": \"PT0S\" |"
            + " suppliers[0].experiences[0].departures.rules[0].length",
        "\"step\": \"PT30M\" | \"step\": \"PT0S\" | suppliers[0].experiences[2].intervals.step",
        "\"price\": \"20.00\" | \"price\": 20.00 | suppliers[0].experiences[0].tickets[0].price",
        "\"price\": \"20.00\" | \"price\": \"-1.00\" |"
            + " suppliers[0].experiences[0].tickets[0].price",
        "\"largestParty\": 8 | \"largestParty\": 0 |"
            + " suppliers[0].experiences[0].rules.largestParty",
        "\"code\": \"child\" | \"code\": \"ADULT\" | suppliers[0].experiences[0].tickets[1].code",
        "\"taxClass\": \"full\"} | \"taxClass\": \"empty\"} |"
            + " suppliers[0].prices.serviceFee.taxClass",
        "\"slug\": \"sakura\" | \"slug\": \"harbour\" | suppliers[1].slug",
        "\"amount\": \"1000.00\" | \"amount\": \"99999999999.00\" |"
            + " suppliers[0].giftCards[0].amount",
        "\"price\": \"4500\" | \"price\": \"4500.50\" |"
            + " suppliers[1].experiences[0].tickets[0].price",
        "\"price\": \"4500\" | \"price\": \"4500.00\" |"
            + " suppliers[1].experiences[0].tickets[0].price",
        "\"WELCOME10\", \"percent\": \"10\" | \"WELCOME10\", \"percent\": \"100.01\" |"
            + " suppliers[0].coupons[0].percent",
        "\"percent\": \"19\" | \"percent\": \"nineteen\" |"
            + " suppliers[0].prices.taxes[0].rates[0].percent",
        "\"creditNotePrefix\": \"HC\" | \"creditNotePrefix\": \"HT\" |"
            + " suppliers[0].invoicing.creditNotePrefix",
        "\"invoicePrefix\": \"HT\" | \"invoicePrefix\": \"h-t\" |"
            + " suppliers[0].invoicing.invoicePrefix",
        "\"deposit\": {\"percent\": \"20\" | \"deposit\": {\"percent\": \"0\" |"
            + " suppliers[0].experiences[4].deposit.percent",
        "\"deposit\": {\"percent\": \"20\" | \"deposit\": {\"percent\": \"100.01\" |"
            + " suppliers[0].experiences[4].deposit.percent",
        "\"deposit\": {\"percent\": \"20\" | \"deposit\": {\"amount\": \"0\" |"
            + " suppliers[0].experiences[4].deposit.amount",
        "\"deposit\": {\"percent\": \"20\" | \"deposit\": {\"amount\": \"50.005\" |"
            + " suppliers[0].experiences[4].deposit.amount",
        "\"deposit\": {\"percent\": \"20\" | \"deposit\": {\"percent\": \"20\", \"amount\": \"5\" |"
            + " suppliers[0].experiences[4].deposit",
        "\"daysBefore\": 10 | \"daysBefore\": -1 | suppliers[0].experiences[4].deposit.daysBefore",
        "\"counting\": \"calendar-days\" | \"counting\": \"weeks\" |"
            + " suppliers[0].experiences[4].cancellation.counting",
        "\"P30D\", \"percent\": \"100\" | \"P30D\", \"percent\": \"30\" |"
            + " suppliers[0].experiences[4].cancellation.tiers",
        "\"P30D\", \"percent\": \"100\" | \"P30D\", \"percent\": \"101\" |"
            + " suppliers[0].experiences[4].cancellation.tiers[0].percent",
        "\"notice\": \"P30D\" | \"notice\": \"a month\" |"
            + " suppliers[0].experiences[4].cancellation.tiers[0].notice",
        "\"extrasComeBack\": false | \"feeTaxClass\": \"unheard-of\" |"
            + " suppliers[0].experiences[4].cancellation.feeTaxClass",
        "\"termsVersion\" | \"afterSales\": {\"refundsUpTo\": \"-1\"}, \"termsVersion\" |"
            + " suppliers[0].terms.afterSales.refundsUpTo",
        "\"termsVersion\" | \"deposit\": {\"percent\": \"-5\"}, \"termsVersion\" |"
            + " suppliers[0].terms.deposit.percent",
        "\"to\": \"2021-01-01\" | \"to\": \"2020-01-01\" | suppliers[0].coupons[2].valid.to"
      })
  void a_wrong_file_is_refused_with_the_path_of_what_is_wrong(
      String right, String wrong, String path) {
    assertThat(load(changed(right, wrong)).gist()).isEqualTo("400 invalid-request " + path);
  }

  @Test
  void a_fleet_cannot_shrink_below_what_is_sold_of_it() {
    load(Harbour.catalogue());
    var harbour = new Harbour(client);
    var bikes = harbour.resource("bike-rental");
    assertThat(
            harbour
                .place(
                    Harbour.order(
                        Harbour.rental(bikes, "2030-06-05T10:00", "2030-06-05T12:00", "bike", 3)))
                .status())
        .isEqualTo(201);
    var refused = load(changed("\"capacity\": 3", "\"capacity\": 2"));
    assertThat(refused.gist()).isEqualTo("409 capacity-in-use");
    assertThat(refused.at("/what")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"currency\": \"EUR\" | \"currency\": \"USD\" | currency-in-use suppliers[0].currency",
        "\"zone\": \"Europe/Berlin\" | \"zone\": \"Europe/Lisbon\" | zone-in-use suppliers[0].zone",
        "\"slug\": \"cooking-class\" | \"zone\": \"Asia/Tokyo\", \"slug\": \"cooking-class\" |"
            + " zone-in-use suppliers[0].experiences[1].zone"
      })
  void what_is_sold_already_keeps_its_currency_and_its_clocks(
      String right, String wrong, String refusal) {
    load(Harbour.catalogue());
    var file = changed(right, wrong).replace("Old town walk", "Another walk");
    assertThat(load(file).gist()).isEqualTo("409 " + refusal);
    assertThat(new Harbour(client).experience("harbour", "old-town-walk").get("name").asText())
        .isEqualTo("Old town walk");
  }

  @Test
  void departures_that_come_back_by_other_clocks_are_refused_too() {
    load(Harbour.catalogue());
    var without = changed("\"slug\": \"cooking-class\"", "\"slug\": \"baking-class\"");
    load(without.replace("\"cooking-class\"", "\"baking-class\""));
    var elsewhere =
        changed(
            "\"slug\": \"cooking-class\"", "\"zone\": \"Asia/Tokyo\", \"slug\": \"cooking-class\"");
    assertThat(load(elsewhere).gist())
        .isEqualTo("409 zone-in-use suppliers[0].experiences[1].zone");
  }

  @Test
  void what_is_rented_out_has_no_departures_and_may_move() {
    load(Harbour.catalogue());
    var moved =
        changed("\"slug\": \"bike-rental\"", "\"zone\": \"Asia/Tokyo\", \"slug\": \"bike-rental\"");
    assertThat(load(moved).status()).isEqualTo(200);
  }

  @Test
  void what_loading_again_does_is_said_wherever_the_file_is_described() {
    var schema = client.get("/api/v1/catalogue/schema").json().at("/$defs");
    var operation =
        client.get("/api/v1/openapi.json").json().at("/paths/~1api~1v1~1catalogue~1import/post");
    assertThat(schema.at("/CatalogueDocument/description").asText())
        .contains(
            "a coupon that is left out is withdrawn", "Departures keep their length and seats")
        .contains("A gift card keeps its balance, and is not withdrawn by leaving it out")
        .isEqualTo(operation.get("description").asText());
    assertThat(schema.at("/SessionRulePart/properties/seats/description").asText())
        .contains("those that are made keep theirs");
  }

  @Test
  void the_schema_of_the_file_is_served() {
    var schema = client.get("/api/v1/catalogue/schema");
    assertThat(schema.header("content-type")).startsWith("application/schema+json");
    assertThat(schema.at("/$schema")).contains("2020-12");
    assertThat(schema.at("/$defs/TicketPart/required/0")).isEqualTo("code");
    assertThat(schema.at("/$defs/CancellationPart/properties/counting/anyOf/0/enum/1"))
        .isEqualTo("calendar-days");
    assertThat(schema.at("/$defs/ExperiencePart/properties/kind/enum/0")).isEqualTo("tour");
    assertThat(schema.at("/$defs/SupplierPart/properties/currency/examples/0")).isEqualTo("EUR");
  }
}
