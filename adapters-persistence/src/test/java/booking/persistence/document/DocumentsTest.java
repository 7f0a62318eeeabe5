package booking.persistence.document;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.checkout.QuoteFixtures;
import booking.domain.catalog.SupplierId;
import booking.domain.pricing.CancellationTerms;
import booking.domain.pricing.Quote;
import booking.domain.time.LocalSpan;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** Documents of earlier versions. */
class DocumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Quote quote =
      QuoteFixtures.rich(new SupplierId(IDS.next()), Currency.getInstance("KWD"), NOON, List.of());

  @Test
  void a_quote_is_read_as_it_was_written() {
    assertThat(Documents.read(Documents.write(quote), Quote.class)).isEqualTo(quote);
  }

  @Test
  void a_quote_of_before_gift_cards_were_sold_is_for_none() throws IOException {
    assertThat(Documents.read(without("", "cards"), Quote.class).cards()).isEmpty();
  }

  @Test
  void an_item_that_does_not_say_how_it_is_cancelled_is_on_standard_terms() throws IOException {
    var read = Documents.read(without("/items/1", "cancellation"), Quote.class);
    assertThat(read.items().getLast().cancellation()).isEqualTo(CancellationTerms.standard());
  }

  @Test
  void a_quote_that_does_not_say_in_which_pass_it_ends_ends_in_the_first() throws IOException {
    var read = Documents.read(without("/items/1/when", "endsInSecondPass"), Quote.class);
    var when = quote.items().getLast().when();
    assertThat(read.items().getLast().when())
        .isEqualTo(new LocalSpan(when.start(), when.end(), when.zone()))
        .isNotEqualTo(when);
  }

  private JSONB without(String where, String what) throws IOException {
    var document = JSON.readTree(Documents.write(quote).data());
    assertThat(((ObjectNode) document.at(where)).remove(what)).isNotNull();
    return JSONB.jsonb(document.toString());
  }
}
