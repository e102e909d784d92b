package io.github.dateline.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeetingSpecTest {

  private final Reading reading = new Reading();

  @TestFactory
  List<DynamicTest> phrasings_tell_of_the_expected_meeting() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    LocalDate reference = LocalDate.EPOCH;
    String expected = "";
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("@ ")) {
        reference = LocalDate.parse(line.substring(2));
      } else if (line.startsWith("  ")) {
        String text = line.strip();
        String answer = expected;
        LocalDate day = reference;
        String name = "line " + (i + 1) + ": " + text;
        tests.add(
            DynamicTest.dynamicTest(
                name, () -> assertThat(answers(text, day, answer)).isEqualTo(answer)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        expected = line;
      }
    }
    return tests;
  }

  /** All answers of a sentence in one line; days only where the expected answer gives them. */
  private String answers(String text, LocalDate reference, String expected) {
    List<Meeting> meetings = reading.of(text, reference);
    boolean dated = expected.chars().anyMatch(Character::isDigit);
    return meetings.isEmpty()
        ? "nothing"
        : meetings.stream().map(m -> answer(m, dated)).collect(Collectors.joining(" | "));
  }

  private static String answer(Meeting meeting, boolean dated) {
    String kind = (meeting.kind() + " " + meeting.status()).toLowerCase(Locale.ROOT);
    String when = dated ? meeting.when().map(w -> " " + w.range()).orElse(" -") : "";
    String who =
        meeting.pairs().isEmpty()
            ? meeting.participants().stream()
                .map(p -> p.party().name())
                .collect(Collectors.joining(", "))
            : meeting.pairs().stream()
                .filter(p -> p.isOfPersons() || isOfCountries(p))
                .map(MeetingSpecTest::pair)
                .sorted()
                .collect(Collectors.joining("; "));
    return kind + when + " = " + who;
  }

  private static boolean isOfCountries(Pair pair) {
    return pair.first() instanceof GroupParty one
        && pair.second() instanceof GroupParty other
        && one.kind() == GroupParty.Kind.COUNTRY
        && other.kind() == GroupParty.Kind.COUNTRY;
  }

  /** The names of a pair, the surnames in reverse order, so that the host of most stands last. */
  private static String pair(Pair pair) {
    List<String> names = new ArrayList<>(List.of(pair.first().name(), pair.second().name()));
    names.sort((a, b) -> a.startsWith("Ana") ? 1 : b.startsWith("Ana") ? -1 : a.compareTo(b));
    return String.join(" × ", names);
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    MeetingSpecTest.class.getResourceAsStream("/spec/meetings.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
