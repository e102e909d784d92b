package io.github.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the compiled classes may use. */
class ArchitectureTest {

  private static final String BASE = "io.github.dateline";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Dateline.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void packages_form_no_cycle() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void optional_dependencies_stay_in_their_adapters() {
    only("testing", "org.junit..", "org.assertj..");
    only("cli", "picocli..");
    only("parse.archive", "org.netpreserve..");
  }

  @Test
  void jackson_stays_where_json_is_read_or_written() {
    noClasses()
        .that()
        .resideOutsideOfPackages(BASE + ".json..", BASE + ".parse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + ".cli")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }

  @Test
  void only_main_ends_the_jvm() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(BASE + ".cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void statics_never_change() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void there_is_no_today() {
    for (Class<?> type : List.of(LocalDate.class, LocalDateTime.class)) {
      noClasses().should().callMethod(type, "now").check(CLASSES);
    }
    noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CLASSES);
    noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
  }

  @Test
  void nobody_asks_for_the_network() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.URLConnection")
        .check(CLASSES);
    noClasses().should().dependOnClassesThat().resideInAPackage("java.net.http..").check(CLASSES);
  }

  private static void only(String adapter, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "." + adapter + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }
}
