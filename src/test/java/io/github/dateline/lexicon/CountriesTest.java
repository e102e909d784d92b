package io.github.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CountriesTest {

  private final Countries countries = Countries.standard();

  @TestFactory
  Stream<DynamicTest> examples_of_the_lists_hold() {
    return Stream.of("lexicon/countries.tsv", "lexicon/organisations.tsv")
        .flatMap(file -> Lexicon.examples(file).stream())
        .map(row -> dynamicTest(row.file() + ":" + row.line(), () -> check(row.cell(0))));
  }

  private void check(String example) {
    String[] sides = example.split(" = ", -1);

    assertThat(countries.resolve(sides[0]).orElse("-")).isEqualTo(sides[1]);
  }

  @Test
  void longest_phrase_wins() {
    List<String> words = List.of("the", "South", "Korean", "president");

    assertThat(countries.longestAt(words::get, 1, words.size()))
        .hasValueSatisfying(
            match -> {
              assertThat(match.name()).isEqualTo("South Korea");
              assertThat(match.kind()).isEqualTo(Countries.Kind.DEMONYM);
              assertThat(match.words()).isEqualTo(2);
            });
  }

  @Test
  void a_name_is_no_capital() {
    assertThat(countries.named("Islamabad")).isEmpty();
    assertThat(countries.named("Britain")).contains("United Kingdom");
  }

  @Test
  void an_unknown_phrase_gives_nothing() {
    assertThat(countries.find("Narnia")).isEmpty();
  }
}
