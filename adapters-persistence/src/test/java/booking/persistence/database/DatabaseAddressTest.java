package booking.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"postgres", "postgresql", "jdbc:postgresql"})
  void it_says_where_the_database_is_and_who_we_are_there(String scheme) {
    assertThat(DatabaseAddress.parse(scheme + "://anna:secret@db.example.org:6543/booking"))
        .isEqualTo(
            new DatabaseAddress("jdbc:postgresql://db.example.org:6543/booking", "anna", "secret"));
  }

  @Test
  void the_port_may_be_left_out_and_so_may_user_and_password() {
    assertThat(DatabaseAddress.parse("postgres://localhost/booking"))
        .isEqualTo(new DatabaseAddress("jdbc:postgresql://localhost:5432/booking", "", ""));
    assertThat(DatabaseAddress.parse("postgres://anna@localhost/booking").user()).isEqualTo("anna");
  }

  @Test
  void special_characters_are_written_in_per_cent_and_a_plus_is_a_plus() {
    var address = DatabaseAddress.parse("postgres://an%40na:p%3Aw%2F%25+%C3%A9:@h/booking");
    assertThat(address.user()).isEqualTo("an@na");
    assertThat(address.password()).isEqualTo("p:w/%+é:");
  }

  @Test
  void options_stay_as_they_are() {
    assertThat(
            DatabaseAddress.parse("postgres://h/booking?sslmode=require&options=-c%20x").jdbcUrl())
        .isEqualTo("jdbc:postgresql://h:5432/booking?sslmode=require&options=-c%20x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my_database", "[::1]", "10.0.0.7"})
  void hosts_are_called_all_sorts_of_things(String host) {
    assertThat(DatabaseAddress.parse("postgres://anna:secret@" + host + ":6543/booking").jdbcUrl())
        .isEqualTo("jdbc:postgresql://" + host + ":6543/booking");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "booking",
        "localhost:5432/booking",
        "mysql://anna:secret@localhost/booking",
        "postgresqueak://anna:secret@localhost/booking",
        "postgres:booking",
        "postgres:///booking",
        "postgres://anna:secret@/booking",
        "postgres://anna:secret@localhost",
        "postgres://anna:secret@localhost/",
        "postgres://anna:secret@localhost:port/booking",
        "postgres://anna:se#cret@localhost/booking",
        "postgres://anna:secret%@localhost/booking",
        "postgres://anna:se cret@localhost/booking",
      })
  void anything_else_is_refused_without_telling_the_password(String url) {
    assertThatThrownBy(() -> DatabaseAddress.parse(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not the address of a PostgreSQL database")
        .hasMessageNotContaining("cret")
        .hasNoCause();
  }

  @Test
  void it_can_be_shown_to_anybody() {
    var address = DatabaseAddress.parse("postgres://anna:secret@h/booking?password=secret");
    assertThat(address).hasToString("jdbc:postgresql://h:5432/booking");
  }
}
