package booking.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The test classes of all modules, read without loading them. */
record CompiledTests(Map<String, CompiledClass> byName) {
  private static final String CONTRACTS = "booking.contract.";
  private static final String RULES = "booking.architecture.";

  record CompiledClass(String name, boolean concrete, List<String> parents, long compiledAt) {
    boolean isContract() {
      return !concrete && name.startsWith(CONTRACTS) && name.endsWith("Contract");
    }
  }

  static CompiledTests in(List<Path> modules) {
    return new CompiledTests(
        modules.stream()
            .map(module -> module.resolve("target/test-classes"))
            .flatMap(CompiledTests::classFilesIn)
            .map(CompiledTests::read)
            .collect(Collectors.toMap(CompiledClass::name, Function.identity(), (a, b) -> a)));
  }

  Optional<CompiledClass> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Classes of properties: named so. */
  Set<String> properties() {
    return concrete(type -> type.name().endsWith("Properties"));
  }

  /** Architecture rules: the tests of their package. */
  Set<String> rules() {
    return concrete(
        type -> type.name().startsWith(RULES) && type.name().matches("[^$]*(Test|Rules)"));
  }

  /** Tests that hold an adapter to a contract. */
  Set<String> contractTests() {
    return concrete(type -> !contractsOf(type.name()).isEmpty());
  }

  Set<String> contracts() {
    return names(byName.values().stream().filter(CompiledClass::isContract));
  }

  /** The contracts a class inherits from, over any number of steps. */
  Set<String> contractsOf(String name) {
    return find(name).stream()
        .flatMap(type -> type.parents().stream())
        .flatMap(parent ->
            Stream.concat(
                find(parent).filter(CompiledClass::isContract).stream().map(CompiledClass::name),
                contractsOf(parent).stream()))
        .collect(Collectors.toSet());
  }

  private Set<String> concrete(Predicate<CompiledClass> wanted) {
    return names(byName.values().stream().filter(CompiledClass::concrete).filter(wanted));
  }

  private static Set<String> names(Stream<CompiledClass> classes) {
    return classes.map(CompiledClass::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> classFilesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompiledClass read(Path file) {
    try {
      ClassModel model = ClassFile.of().parse(file);
      var parents =
          Stream.concat(model.superclass().stream(), model.interfaces().stream())
              .map(parent -> parent.asInternalName().replace('/', '.'))
              .toList();
      return new CompiledClass(
          model.thisClass().asInternalName().replace('/', '.'),
          !model.flags().has(AccessFlag.ABSTRACT),
          parents,
          Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
