package io.github.dateline.person;

import static io.github.dateline.person.PersonSpecTest.people;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.person.PersonMention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionLinkingTest {

  private static List<String> mentions(Person person, Kind kind) {
    return person.mentions().stream()
        .filter(m -> m.kind() == kind)
        .map(PersonMention::text)
        .toList();
  }

  @Test
  void surname_given_name_and_full_name_are_one_person() {
    List<Person> people =
        people(
            "Foreign Minister Bilal Bhatti-Zardan came first.\n"
                + "Mr Bhatti-Zardan said he was glad.\n"
                + "FM Bilal will stay.");

    assertThat(people).hasSize(1);
    assertThat(mentions(people.get(0), Kind.NAME))
        .containsExactly("Bilal Bhatti-Zardan", "Bhatti-Zardan", "Bilal");
  }

  @Test
  void initials_are_the_person_who_has_them() {
    List<Person> people = people("Imran Khatri lost the vote.\nWill IK come back?");

    assertThat(people).extracting(Person::name).containsExactly("Imran Khatri");
    assertThat(people.get(0).aliases()).containsExactly("IK");
  }

  @Test
  void one_slip_with_the_same_title_is_the_same_person() {
    List<Person> people =
        people("Lt-Gen Nadeem Akhtar met Mr Haas.\nThe photo shows Lt-Gen Nadeen Akhtar.");

    assertThat(people).extracting(Person::name).contains("Nadeem Akhtar");
    assertThat(people.get(0).aliases()).containsExactly("Nadeen Akhtar");
  }

  @Test
  void one_surname_does_not_make_two_persons_one() {
    List<Person> people = people("Imran Khatri met Sadiq Khatri in London.");

    assertThat(people).extracting(Person::name).containsExactly("Imran Khatri", "Sadiq Khatri");
  }

  @Test
  void a_role_alone_is_the_person_who_holds_it() {
    List<Person> people =
        people(
            "Former Prime Minister Imran Khatri spoke.\n"
                + "DG ISI Lt-Gen Asim Qureshi left for Doha.\n"
                + "The current ISI chief will be back on Monday.\n"
                + "The former PM waved a letter.");

    assertThat(mentions(people.get(0), Kind.ROLE)).containsExactly("The former PM");
    assertThat(mentions(people.get(1), Kind.ROLE)).containsExactly("The current ISI chief");
  }

  @Test
  void a_pronoun_is_the_person_named_before() {
    List<Person> people = people("Mr Holloway arrived on Friday. He met nobody.");

    assertThat(mentions(people.get(0), Kind.PRONOUN)).containsExactly("He");
  }

  @Test
  void a_pronoun_agrees_in_gender_with_the_honorific() {
    List<Person> people = people("Mrs Kolar met Mr Haas. She left early.");

    assertThat(mentions(people.get(0), Kind.PRONOUN)).containsExactly("She");
    assertThat(mentions(people.get(1), Kind.PRONOUN)).isEmpty();
  }

  @Test
  void extent_holds_the_titles_and_span_the_name_alone() {
    String text = "Officials met US National Security Advisor Hanna Kolar.";

    PersonMention mention = people(text).get(0).mentions().get(0);

    assertThat(mention.extent().textIn(text)).isEqualTo("US National Security Advisor Hanna Kolar");
    assertThat(mention.span().textIn(text)).isEqualTo("Hanna Kolar");
  }

  @Test
  void analysing_another_text_between_changes_nothing() {
    String first = "Gen Tariq Jamali met Hanna Kolar. He left.";
    List<Person> before = people(first);

    people("Tariq Kolar met Hanna Jamali.");

    assertThat(people(first)).isEqualTo(before);
  }
}
