package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleFileExamplesTest {

  private static final LocalDate REFERENCE = LocalDate.of(2023, 3, 15);

  private final Reading reading = new Reading();
  private final Offices offices = new Offices();

  @TestFactory
  List<DynamicTest> frames_find_the_pairs_of_their_examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("meeting/frames.tsv", "meeting/nouns.tsv")) {
      for (Lexicon.Row example : Lexicon.examples(file)) {
        int equals = example.cell(0).lastIndexOf(" = ");
        String text = example.cell(0).substring(0, equals);
        String expected = example.cell(0).substring(equals + 3);
        tests.add(
            DynamicTest.dynamicTest(
                file + ":" + example.line() + " " + text,
                () -> assertThat(found(text)).isEqualTo(expected)));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> offices_are_those_of_their_examples() {
    return Lexicon.examples("meeting/offices.tsv").stream()
        .map(
            row -> {
              String[] sides = row.cell(0).split(" = ", -1);
              return DynamicTest.dynamicTest(
                  row.cell(0), () -> assertThat(offices.of(sides[0])).hasValue(sides[1]));
            })
        .toList();
  }

  @TestFactory
  List<DynamicTest> relations_are_those_of_their_examples() {
    return Lexicon.examples("meeting/series.tsv").stream()
        .map(
            row -> {
              String[] sides = row.cell(0).split(" = ", -1);
              return DynamicTest.dynamicTest(
                  row.cell(0), () -> assertThat(relations(sides[0])).isEqualTo(sides[1]));
            })
        .toList();
  }

  private String relations(String text) {
    List<String> found = new ArrayList<>();
    for (Meeting meeting : reading.of(text, REFERENCE)) {
      for (Relation relation : meeting.relations()) {
        String kind = relation.kind().name().toLowerCase(Locale.ROOT);
        found.add(meeting.id() + " " + kind + " " + relation.meeting());
      }
    }
    return found.isEmpty() ? "-" : String.join(" | ", found);
  }

  private String found(String text) {
    List<Meeting> meetings = reading.of(text, REFERENCE);
    return meetings.isEmpty()
        ? "-"
        : meetings.stream().map(RuleFileExamplesTest::frame).collect(Collectors.joining(" | "));
  }

  private static String frame(Meeting meeting) {
    String names =
        meeting.participants().stream()
            .map(p -> p.party().name())
            .sorted()
            .collect(Collectors.joining(" + "));
    return meeting.evidence().get(0).rule() + ": " + names;
  }
}
