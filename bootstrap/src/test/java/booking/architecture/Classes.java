package booking.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** What the rules look at. */
final class Classes {
  private Classes() {}

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
          .importPackages("booking");

  /** Everything that is shipped, and no test. */
  static JavaClasses production() {
    return PRODUCTION;
  }

  static JavaClasses only(Class<?>... offenders) {
    return new ClassFileImporter().importClasses(offenders);
  }
}
