package stranger;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.availability.SearchAvailability;
import booking.contract.BackendInMemory;
import booking.contract.Shop;
import booking.domain.work.Subscriptions;
import booking.inmemory.InMemoryBackend;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

  private final BackendInMemory backend = new BackendInMemory(Subscriptions.of());
  private final Desk desk = new Desk(backend.memory());
  private final Shop shop = Shop.on(backend);

  @Test
  void what_is_sold_is_no_longer_left() {
    var seats = shop.seats(7);
    shop.place(Shop.seats(seats, 2));
    assertThat(desk.seatsLeft(shop.assortment().supplier().slug(), DAY)).isEqualTo(5);
    assertThat(desk.seatsLeft("nobody", DAY)).isZero();
  }

  @Test
  void the_core_is_two_modules_here() {
    assertThat(Desk.class.getModule().getName()).isEqualTo("stranger");
    assertThat(SearchAvailability.class.getModule().getName()).isEqualTo("booking.application");
    assertThat(InMemoryBackend.class.getModule().getName()).isEqualTo("booking.domain");
  }
}
