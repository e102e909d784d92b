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
  void a_role_is_not_that_of_a_deputy() {
    List<Person> people =
        people(
            "Attorney General Janet Renner met Deputy Attorney General Eric Holden.\n"
                + "The attorney general left.");

    assertThat(mentions(people.get(0), Kind.ROLE)).containsExactly("The attorney general");
  }

  @Test
  void a_monarch_is_a_king_and_a_leader_holds_the_highest_office() {
    List<Person> people =
        people(
            "King Hussam of Jordan met President Ivan Petrov of Russia and Russian envoy Lev Orlov.\n"
                + "The Jordanian monarch spoke.\n"
                + "The Russian leader left.");

    assertThat(mentions(people.get(0), Kind.ROLE)).containsExactly("The Jordanian monarch");
    assertThat(mentions(people.get(1), Kind.ROLE)).containsExactly("The Russian leader");
  }

  @Test
  void a_role_that_two_just_named_hold_is_nobody() {
    List<Person> people =
        people("Senator Ivan Kolar met Senator Peter Haas.\nThe senator left early.");

    assertThat(people).allSatisfy(p -> assertThat(mentions(p, Kind.ROLE)).isEmpty());
  }

  @Test
  void the_younger_and_the_elder_of_a_family_are_told_apart() {
    List<Person> people =
        people(
            "Senator John Harlan and his father, former President George Harlan, spoke.\n"
                + "The elder Harlan laughed.");

    assertThat(people.get(1).aliases()).containsExactly("Harlan");
  }

  @Test
  void an_honorific_chooses_between_husband_and_wife() {
    List<Person> people =
        people("Peter Kolar came with his wife Anna Kolar.\nMrs Kolar spoke.\nMr Kolar left.");

    assertThat(mentions(people.get(0), Kind.NAME)).containsExactly("Peter Kolar", "Kolar");
    assertThat(mentions(people.get(1), Kind.NAME)).containsExactly("Anna Kolar", "Kolar");
  }

  @Test
  void a_surname_is_not_the_one_called_by_the_given_name() {
    List<Person> people =
        people(
            "Tomas Quintera is six. Tomas plays.\n"
                + "Andres Quintera came with Tomas Quintera.\n"
                + "Quintera spoke.");

    assertThat(mentions(people.get(1), Kind.NAME)).containsExactly("Andres Quintera", "Quintera");
  }

  @Test
  void a_relative_told_by_kin_alone_is_the_one_named_as_such() {
    List<Person> people =
        people(
            "Sergei Petrov left. Petrov's father, Ivan Orlov, came first.\n"
                + "Later Petrov's father met Mr Haas.");

    assertThat(mentions(people.get(1), Kind.ROLE)).containsExactly("father");
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
  void a_role_begins_behind_its_owner() {
    List<Person> people =
        people("Jake Holloway, President Biden's national security adviser, left.");

    assertThat(people.get(0).roles())
        .extracting(Role::text)
        .containsExactly("national security adviser");
  }

  @Test
  void a_single_given_name_has_a_gender() {
    List<Person> people = people("Sarah went home. Tom saw her. He said she was ill.");

    assertThat(mentions(people.get(0), Kind.PRONOUN)).containsExactly("her", "she");
    assertThat(mentions(people.get(1), Kind.PRONOUN)).containsExactly("He");
  }

  @Test
  void subject_and_object_of_a_clause_are_two() {
    List<Person> people = people("Hanna Kolar called Mary Haas. She told her that it was late.");

    assertThat(mentions(people.get(0), Kind.PRONOUN)).containsExactly("She");
    assertThat(mentions(people.get(1), Kind.PRONOUN)).containsExactly("her");
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
