package booking.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path data;

  @Test
  void a_second_instance_on_one_folder_is_told_what_to_do_instead() throws IOException {
    var first = DataFolder.claim(data);
    assertThatThrownBy(() -> DataFolder.claim(data)).hasMessageContaining("DATABASE_URL");
    first.close();
  }

  @Test
  void a_folder_that_was_let_go_of_can_be_used_again() throws IOException {
    DataFolder.claim(data).close();
    DataFolder.claim(data).close();
  }
}
