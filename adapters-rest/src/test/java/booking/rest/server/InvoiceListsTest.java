package booking.rest.server;

import static booking.rest.server.Bureau.invoice;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and exports of invoices and of the books. */
@MicronautTest
class InvoiceListsTest {
  private static final String JUNE = "supplier=harbour&from=2030-06-01&to=2030-06-30";
  @Inject Client client;
  @Inject Bureau bureau;

  private Answer list(String query) {
    return client.get("/api/v1/invoices?" + query, Client.operator());
  }

  private List<String> export(String what) {
    var file = client.get("/api/v1/%s.csv?%s".formatted(what, JUNE), Client.operator());
    assertThat(file.header("content-type")).isEqualTo("text/csv;charset=utf-8");
    return file.body().lines().toList();
  }

  @Test
  void invoices_are_listed_page_by_page() {
    var both = List.of(bureau.issued().at("/id"), bureau.issued().at("/id"));
    var first = list("limit=1");
    var rest = list("limit=200&cursor=" + first.at("/nextCursor"));
    var ids = new ArrayList<>(rest.json().get("invoices").findValuesAsText("id"));
    assertThat(ids).doesNotContain(first.at("/invoices/0/id"));
    ids.add(first.at("/invoices/0/id"));
    assertThat(ids).doesNotHaveDuplicates().containsAll(both);
  }

  @Test
  void those_are_found_that_an_operator_looks_for() {
    var unique = "Klasse " + System.nanoTime();
    var wanted = bureau.writes(invoice("\"issue\": true").replace("Schule am Park", unique));
    var name = unique.toLowerCase(Locale.ROOT).replace(" ", "%20");
    assertThat(list("customer=" + name).json().get("invoices").findValuesAsText("id"))
        .contains(wanted.at("/id"));
    assertThat(list("customer=" + name + "&status=draft").json().get("invoices")).isEmpty();
    assertThat(list("customer=" + name + "&issuedFrom=2030-06-02").json().get("invoices"))
        .isEmpty();
    assertThat(list("customer=" + name + "&issuedTo=2030-06-01").json().get("invoices")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "status=lost, 400 invalid-request status",
    "issuedFrom=1.6.2030, 400 invalid-request issuedFrom",
    "issuedTo=2030-02-30, 400 invalid-request issuedTo",
    "customer=%20, 400 invalid-request customer",
    "limit=0, 400 invalid-request limit",
    "cursor=x, 400 invalid-request cursor",
    "supplier=nobody, 404 not-found"
  })
  void a_wrong_filter_is_refused_by_name(String query, String gist) {
    assertThat(list(query).gist()).isEqualTo(gist);
  }

  @Test
  void a_key_of_one_supplier_lists_and_exports_its_own_alone() {
    bureau.issued();
    var sakura = new String[] {"X-Api-Key", ServerWiring.SAKURA_KEY};
    assertThat(client.get("/api/v1/invoices", sakura).json().get("invoices")).isEmpty();
    var own = "?from=2030-06-01&to=2030-06-30";
    assertThat(client.get("/api/v1/invoices.csv" + own, sakura).body().lines()).hasSize(1);
    assertThat(client.get("/api/v1/ledger.csv?" + JUNE, sakura).gist()).isEqualTo("404 not-found");
  }

  @Test
  void documents_of_a_period_are_exported_with_their_sums() {
    var booked = bureau.billed();
    bureau.takesBack(booked);
    var rows = export("invoices");
    assertThat(rows.getFirst()).startsWith("number,kind,corrects,issuedOn,dueOn,order,customer");
    var total = booked.at("/quote/total/amount");
    assertThat(rows)
        .anyMatch(row ->
            row.startsWith("HT-2030-")
                && row.contains(booked.at("/orderCode") + ",Ada Lovelace,ada@example.com,EUR,")
                && row.endsWith(",%s,%s,0.00,%s,0.00,credited".formatted(total, total, total)));
    assertThat(rows)
        .anyMatch(row -> row.startsWith("HC-2030-") && row.contains(",-" + total + ","));
  }

  @Test
  void a_supplement_is_exported_among_the_invoices_by_its_number() {
    var booked = bureau.billed();
    bureau.sellsMoreOf(booked);
    bureau.takesBack(booked);
    var rows = export("invoices").stream().skip(1).toList();
    var numbers =
        rows.stream()
            .map(row -> row.substring(0, row.indexOf(',')))
            .filter(no -> no.startsWith("HT-"));
    assertThat(numbers).isSorted();
    assertThat(rows).anyMatch(row -> row.matches("HT-2030-\\d{6},supplement,HT-2030-\\d{6},.*"));
    assertThat(rows.getLast()).startsWith("HC-2030-");
  }

  @Test
  void entries_of_a_period_are_exported_and_balance() {
    bureau.billed();
    var entries = export("ledger").stream().skip(1).map(row -> row.split(",")).toList();
    assertThat(entries).anyMatch(row -> row[2].equals("sale") && row[4].equals("tax"));
    var euros = entries.stream().filter(row -> row[7].equals("EUR"));
    assertThat(euros.map(row -> new BigDecimal(row[6])).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49", "-x", "@SUM(A1)"})
  void what_others_wrote_is_no_formula(String name) {
    bureau.writes(invoice("\"issue\": true").replace("Schule am Park", name));
    assertThat(export("invoices")).anyMatch(row -> row.contains(",'" + name + ","));
  }

  @Test
  void commas_and_quotes_stay_in_their_cell() {
    bureau.writes(invoice("\"issue\": true").replace("Schule am Park", "Meier, \\\"Max\\\""));
    assertThat(export("invoices")).anyMatch(row -> row.contains(",\"Meier, \"\"Max\"\"\","));
  }

  @ParameterizedTest
  @CsvSource({
    "from=2030-06-02&to=2030-06-01, 400 invalid-request to",
    "from=2030-06-01&to=2031-06-02, 400 invalid-request to",
    "from=june&to=2030-06-01, 400 invalid-request from",
    "from=2030-06-01, 400 invalid-request to"
  })
  void a_period_has_a_beginning_and_an_end_not_too_far_away(String query, String gist) {
    var path = "/api/v1/ledger.csv?supplier=harbour&" + query;
    assertThat(client.get(path, Client.operator()).gist()).isEqualTo(gist);
  }
}
