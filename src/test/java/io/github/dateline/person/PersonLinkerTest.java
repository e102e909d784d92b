package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dateline.person.CorpusPerson.View;
import io.github.dateline.source.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonLinkerTest {

  private final PersonLinker linker = PersonLinker.standard();

  @Test
  void pairs_are_never_merged_wrongly_and_mostly_found() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    int same = 0;
    for (String line : lines()) {
      String[] cells = line.split(" \\| ", -1);
      boolean expected = cells[0].equals("same");
      boolean merged = linker.link(List.of(view("a", cells[1]), view("b", cells[2]))).size() == 1;
      same += expected ? 1 : 0;
      if (merged && !expected) {
        wrong.add(line);
      } else if (expected && !merged) {
        missed.add(line);
      }
    }

    assertThat(lines()).hasSizeGreaterThanOrEqualTo(90);
    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(same / 10);
  }

  @Test
  void result_does_not_depend_on_the_order_of_documents() {
    View first = view("1", "Mohammed Saeed; Chief of General Staff@Pakistan");
    View second = view("2", "Mohammad Saeed; Chief of General Staff@Pakistan");
    View third = view("3", "Derek Chollow; counsellor@United States");

    List<CorpusPerson> forward = linker.link(List.of(first, second, third));
    List<CorpusPerson> backward = linker.link(List.of(third, second, first));

    assertThat(forward).hasSize(2);
    assertThat(forward)
        .extracting(CorpusPerson::name)
        .containsExactly("Mohammad Saeed", "Derek Chollow");
    assertThat(backward)
        .extracting(CorpusPerson::name)
        .containsExactly("Derek Chollow", "Mohammad Saeed");
    assertThat(backward.get(1).reasons()).isEqualTo(forward.get(0).reasons());
  }

  @Test
  void views_are_kept_and_the_merge_is_explained() {
    View first = view("001", "Mohammed Saeed; Chief of General Staff@Pakistan");
    View second = view("003", "Mohammad Saeed; Chief of General Staff@Pakistan");

    CorpusPerson person = linker.link(List.of(first, second)).get(0);

    assertThat(person.id()).isEqualTo("P1");
    assertThat(person.views()).containsExactly(first, second);
    assertThat(person.aliases()).containsExactly("Mohammed Saeed");
    assertThat(person.reasons())
        .containsExactly(
            "\"Mohammed Saeed\" in 001 is \"Mohammad Saeed\" in 003: the same name in another"
                + " spelling, the same role \"Chief of General Staff\"");
  }

  @Test
  void persons_of_one_document_stay_apart() {
    List<View> views = List.of(view("a", "Ali Khan"), view("a", "Ali Khan"));

    assertThat(linker.link(views)).hasSize(2);
  }

  @Test
  void a_name_that_fits_two_persons_equally_well_joins_neither() {
    List<View> views =
        List.of(
            view("a", "George H. Wexler"),
            view("b", "George W. Wexler"),
            view("c", "George Wexler"));

    assertThat(linker.link(views)).hasSize(3);
  }

  @Test
  void a_junior_a_bare_name_and_one_with_an_initial_are_not_all_one() {
    List<CorpusPerson> persons =
        linker.link(
            List.of(
                view("a", "Martin Wexler"),
                view("b", "Martin Wexler Jr"),
                view("c", "Martin J. Wexler; senator@United States")));

    assertThat(persons).filteredOn(p -> p.views().size() == 3).isEmpty();
    assertThat(persons)
        .filteredOn(p -> p.name().endsWith("Jr"))
        .allSatisfy(p -> assertThat(p.views()).hasSize(1));
  }

  @Test
  void a_nickname_is_named_as_the_reason() {
    List<View> views = List.of(view("a", "Michael Oduya"), view("b", "Mike Oduya"));

    assertThat(linker.link(views).get(0).reasons().get(0))
        .contains("a short form of the given name");
  }

  @Test
  void one_name_with_a_thousand_roles_takes_no_time() {
    List<View> views = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      views.add(view("d" + i, "Amina Farouk; minister of matter " + i));
    }

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(120), () -> linker.link(views)))
        .hasSize(1);
  }

  static View view(String document, String text) {
    String[] cells = text.split(";", -1);
    List<Role> roles = new ArrayList<>();
    if (cells.length > 1) {
      for (String role : cells[1].split(",", -1)) {
        String[] parts = role.strip().split("@", -1);
        Optional<String> affiliation = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        roles.add(new Role(parts[0], Role.Tenure.CURRENT, affiliation));
      }
    }
    String name = cells[0].strip();
    Span span = new Span(0, name.length());
    PersonMention mention = new PersonMention(span, span, span, name, PersonMention.Kind.NAME);
    return new View(document, new Person("p1", name, List.of(), roles, List.of(mention)));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PersonLinkerTest.class.getResourceAsStream("/spec/person-links.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> l.contains(" | ") && !l.startsWith("#")).toList();
    }
  }
}
