package io.github.dateline.person;

import static io.github.dateline.person.PersonLinkerTest.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonIndexTest {

  private final PersonIndex index =
      PersonIndex.of(
          PersonLinker.standard()
              .link(
                  List.of(
                      view("a", "Jake Sullivan; US National Security Advisor@United States"),
                      view("b", "Margaret Sullivan; columnist"),
                      view("c", "Bilawal Bhutto-Zardari; Foreign Minister@Pakistan"),
                      view("d", "Nadeem Anjum; DG ISI@Pakistan"),
                      view("e", "José Márquez; foreign minister@Peru"),
                      view("f", "Mohammed Saeed; Chief of General Staff@Pakistan"))));

  private List<String> find(String query) {
    return index.find(query).stream().map(CorpusPerson::name).toList();
  }

  @Test
  void a_surname_gives_all_who_bear_it() {
    assertThat(find("Sullivan")).containsExactly("Jake Sullivan", "Margaret Sullivan");
  }

  @Test
  void a_full_name_gives_one() {
    assertThat(find("jake sullivan")).containsExactly("Jake Sullivan");
  }

  @Test
  void titles_case_and_accents_do_not_matter() {
    assertThat(find("Mr. SULLIVAN")).hasSize(2);
    assertThat(find("jose marquez")).containsExactly("José Márquez");
  }

  @Test
  void a_part_of_a_double_surname_is_enough() {
    assertThat(find("Zardari")).containsExactly("Bilawal Bhutto-Zardari");
  }

  @Test
  void another_spelling_is_found() {
    assertThat(find("Muhammad Saeed")).containsExactly("Mohammed Saeed");
  }

  @Test
  void a_role_is_found() {
    assertThat(find("ISI chief")).containsExactly("Nadeem Anjum");
    assertThat(find("foreign minister")).containsExactly("Bilawal Bhutto-Zardari", "José Márquez");
    assertThat(find("CGS")).containsExactly("Mohammed Saeed");
  }

  @Test
  void an_unknown_name_gives_nothing() {
    assertThat(find("Nobody Atall")).isEmpty();
    assertThat(find("")).isEmpty();
  }
}
