package booking.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportTest {
  private static final int CLASS = ClassFile.ACC_PUBLIC;
  private static final int INTERFACE =
      ClassFile.ACC_PUBLIC | ClassFile.ACC_INTERFACE | ClassFile.ACC_ABSTRACT;
  private static final Instant COMPILED = Instant.parse("2030-01-01T12:00:00Z");

  @TempDir Path root;

  /** A build in which all is well. */
  @BeforeEach
  void aSoundBuild() throws IOException {
    Files.createDirectories(root.resolve("core"));
    Files.writeString(root.resolve("core/pom.xml"), "");
    compiled("booking.contract.order.OrdersContract", INTERFACE);
    compiled("booking.inmemory.InMemoryOrdersTest", CLASS, "booking.contract.order.OrdersContract");
    compiled("booking.domain.money.MoneyProperties", CLASS);
    compiled("booking.architecture.LayersTest", CLASS);
    compiled("booking.domain.money.MoneyTest", CLASS);
    ran("booking.inmemory.InMemoryOrdersTest", "<testcase/>", "<testcase/>");
    ran("booking.domain.money.MoneyProperties", "<testcase/>", "<testcase/>", "<testcase/>");
    ran("booking.architecture.LayersTest", "<testcase/>");
    ran("booking.domain.money.MoneyTest", "<testcase/>");
  }

  @Test
  void counts_all_tests_and_each_kind() throws IOException {
    assertThat(new TestReport(root).summary())
        .isEqualTo("tests 7, properties 3, contracts 2, architecture rules 1");
    assertThat(new TestReport(root).objections()).isEmpty();
  }

  @Test
  void finds_the_class_of_properties_that_are_reported_without_their_package() throws IOException {
    ran("booking.domain.money.MoneyProperties", "<testcase classname='MoneyProperties'/>");

    assertThat(new TestReport(root).summary()).contains("properties 1,");
  }

  @Test
  void refuses_properties_that_did_not_run() throws IOException {
    compiled("booking.domain.pricing.QuoteProperties", CLASS);

    assertThat(new TestReport(root).objections())
        .containsExactly("Of the properties, booking.domain.pricing.QuoteProperties ran nothing");
  }

  @Test
  void refuses_rules_that_were_skipped() throws IOException {
    ran("booking.architecture.LayersTest", "<testcase><skipped/></testcase>");

    assertThat(new TestReport(root).objections())
        .containsExactly("Of the architecture rules, booking.architecture.LayersTest ran nothing");
  }

  @Test
  void refuses_an_adapter_whose_contract_did_not_run_even_when_it_inherits_it_by_detour()
      throws IOException {
    compiled("booking.contract.order.Detour", INTERFACE, "booking.contract.order.OrdersContract");
    compiled("booking.persistence.OrdersIT", CLASS, "booking.contract.order.Detour");

    assertThat(new TestReport(root).objections())
        .containsExactly("Of the contract tests, booking.persistence.OrdersIT ran nothing");
  }

  @Test
  void refuses_a_contract_to_which_nobody_is_held() throws IOException {
    compiled("booking.contract.payment.GatewayContract", INTERFACE);

    assertThat(new TestReport(root).objections())
        .containsExactly("No adapter was held to booking.contract.payment.GatewayContract");
  }

  @Test
  void believes_no_report_that_is_older_than_its_class() throws IOException {
    Files.setLastModifiedTime(
        report("booking.domain.money.MoneyProperties"), FileTime.from(COMPILED.minusSeconds(1)));

    assertThat(new TestReport(root).objections())
        .containsExactly("Of the properties, booking.domain.money.MoneyProperties ran nothing");
  }

  @Test
  void refuses_a_build_without_any_rules() throws IOException {
    Files.delete(root.resolve("core/target/test-classes/booking/architecture/LayersTest.class"));

    assertThat(new TestReport(root).objections())
        .containsExactly("There are no architecture rules at all");
  }

  private void compiled(String name, int flags, String... interfaces) throws IOException {
    var file = root.resolve("core/target/test-classes/" + name.replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.write(
        file,
        ClassFile.of()
            .build(
                ClassDesc.of(name),
                type ->
                    type.withFlags(flags)
                        .withInterfaceSymbols(
                            Arrays.stream(interfaces).map(ClassDesc::of).toList())));
    Files.setLastModifiedTime(file, FileTime.from(COMPILED));
  }

  private void ran(String name, String... cases) throws IOException {
    var text =
        String.join("", cases)
            .replaceAll("<testcase(?! classname)", "<testcase classname='" + name + "'");
    Files.createDirectories(report(name).getParent());
    Files.writeString(report(name), "<testsuite>" + text + "</testsuite>");
    Files.setLastModifiedTime(report(name), FileTime.from(COMPILED.plusSeconds(1)));
  }

  private Path report(String name) {
    return root.resolve("core/target/surefire-reports/TEST-" + name + ".xml");
  }
}
