package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.InventedTexts.Gold;
import io.github.dateline.InventedTexts.GoldMeeting;
import io.github.dateline.InventedTexts.GoldPerson;
import io.github.dateline.corpus.AnalyzedDocument;
import io.github.dateline.meeting.Meeting;
import io.github.dateline.meeting.Pair;
import io.github.dateline.person.Person;
import io.github.dateline.query.PartyNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who met whom in texts that were written and labelled before the library had read them. All names
 * are invented.
 */
class InventedTextsTest {

  /**
   * A set of texts and the least F1 of its pairs of persons.
   *
   * @param folder where the texts are
   * @param leastF1 the bar
   * @param size the number of texts
   */
  private record TextSet(String folder, double leastF1, int size) {}

  /** 33 articles and stories without a meeting, seven threads; the rules were mended with it. */
  private static final TextSet FIRST = new TextSet("invented", 0.85, 38);

  /** Written later by someone who had not seen the rules; no rule was mended with it. */
  private static final TextSet SECOND = new TextSet("invented/second", 0.80, 30);

  /** News stories by someone who had not seen the rules; the rules were mended with them. */
  private static final TextSet THIRD = new TextSet("invented/third", 0.88, 36);

  static List<TextSet> sets() {
    return List.of(FIRST, SECOND, THIRD);
  }

  @TestFactory
  Stream<DynamicTest> the_gold_speaks_of_the_text_as_pasted() {
    return sets().stream()
        .flatMap(
            set ->
                InventedTexts.in(set.folder()).stream()
                    .map(
                        gold ->
                            DynamicTest.dynamicTest(
                                gold.id(), () -> checkGold(set.folder(), gold))));
  }

  private static void checkGold(String folder, Gold gold) {
    assertThat(gold.text()).isEqualTo(InventedTexts.read(folder + "/" + gold.id() + ".txt"));
    assertThat(gold.traps()).allSatisfy(trap -> assertThat(gold.text()).contains(trap));
    Set<String> names = new LinkedHashSet<>();
    for (GoldPerson person : gold.persons()) {
      names.add(person.name());
      assertThat(gold.text()).contains(person.name());
      assertThat(person.aliases()).allSatisfy(alias -> assertThat(gold.text()).contains(alias));
    }
    for (GoldMeeting meeting : gold.meetings()) {
      assertThat(meeting.evidence())
          .isNotEmpty()
          .allSatisfy(sentence -> assertThat(gold.text()).contains(sentence));
      assertThat(names).containsAll(meeting.participants());
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void who_met_whom_is_found(TextSet set) {
    Dateline dateline = Dateline.standard();
    Score score = new Score();
    List<Gold> texts = InventedTexts.in(set.folder());

    for (Gold gold : texts) {
      score.add(gold, pairs(gold, dateline.analyze(gold.input())));
    }

    assertThat(texts).hasSize(set.size());
    assertThat(score.f1()).as(score.report()).isGreaterThanOrEqualTo(set.leastF1());
  }

  /** Returns the pairs of persons that the library reads, named as the gold names them. */
  private static Set<Set<String>> pairs(Gold gold, AnalyzedDocument analyzed) {
    Map<String, String> names = new HashMap<>();
    for (Person person : analyzed.people()) {
      names.put(person.id(), goldName(gold, person));
    }
    Set<Set<String>> pairs = new LinkedHashSet<>();
    for (Meeting meeting : analyzed.meetings()) {
      for (Pair pair : meeting.pairs()) {
        if (pair.isOfPersons()) {
          pairs.add(
              new TreeSet<>(
                  List.of(
                      names.getOrDefault(pair.first().key(), pair.first().name()),
                      names.getOrDefault(pair.second().key(), pair.second().name()))));
        }
      }
    }
    return pairs;
  }

  /** Returns the gold's name of a person: the full name before a name that is only compatible. */
  private static String goldName(Gold gold, Person person) {
    String found = "?" + person.name();
    for (GoldPerson candidate : gold.persons()) {
      if (PartyNames.fold(candidate.name()).equals(PartyNames.fold(person.name()))) {
        return candidate.name();
      }
      if (found.startsWith("?") && isSame(candidate, person)) {
        found = candidate.name();
      }
    }
    return found;
  }

  private static boolean isSame(GoldPerson candidate, Person person) {
    List<String> names = new ArrayList<>(candidate.aliases());
    names.add(candidate.name());
    return Stream.concat(Stream.of(person.name()), person.aliases().stream())
        .anyMatch(form -> names.stream().anyMatch(name -> areCompatible(name, form)));
  }

  /** Tells whether the last words are the same and no given name contradicts another. */
  private static boolean areCompatible(String one, String other) {
    List<String> ones = List.of(PartyNames.fold(one).split(" "));
    List<String> others = List.of(PartyNames.fold(other).split(" "));
    String last = ones.get(ones.size() - 1);
    return last.equals(others.get(others.size() - 1))
        && (ones.containsAll(others) || others.containsAll(ones));
  }

  /** Counts pairs over texts and tells what was missed and what was made up. */
  private static final class Score {
    private final List<String> lines = new ArrayList<>();
    private int right;
    private int found;
    private int wanted;

    void add(Gold gold, Set<Set<String>> pairs) {
      Set<Set<String>> required = new LinkedHashSet<>();
      Set<Set<String>> optional = new LinkedHashSet<>();
      for (GoldMeeting meeting : gold.meetings()) {
        meeting.optionalPairs().forEach(pair -> optional.add(new TreeSet<>(pair)));
        meeting
            .pairs()
            .forEach(pair -> (meeting.optional() ? optional : required).add(new TreeSet<>(pair)));
      }
      optional.removeAll(required);
      wanted += required.size();
      for (Set<String> pair : required) {
        if (pairs.contains(pair)) {
          right++;
        } else {
          lines.add(gold.id() + " missed " + String.join(" + ", pair));
        }
      }
      for (Set<String> pair : pairs) {
        if (!optional.contains(pair)) {
          found++;
        }
        if (!optional.contains(pair) && !required.contains(pair)) {
          lines.add(gold.id() + " made up " + String.join(" + ", pair));
        }
      }
    }

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    String report() {
      return String.format(
              Locale.ROOT,
              "%d right of %d found and %d wanted, F1 %.3f%n",
              right,
              found,
              wanted,
              f1())
          + String.join(System.lineSeparator(), lines);
    }
  }
}
