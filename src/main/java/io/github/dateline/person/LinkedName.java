package io.github.dateline.person;

import java.util.List;
import java.util.Optional;

/**
 * A name with what stands around it.
 *
 * @param name the name in its sentence
 * @param text the name as the person is to be called
 * @param form that taken apart
 * @param titles its titles and roles
 * @param family what is said of the bearer's family
 * @param mention the mention that it becomes
 * @param company the list or the meeting in which it stands with others
 */
record LinkedName(
    Name name,
    String text,
    NameForm form,
    RoleReader.Titles titles,
    Family family,
    PersonMention mention,
    Optional<Integer> company) {

  static LinkedName of(Name found, RoleReader roles) {
    Name name = roles.withoutTitle(found);
    RoleReader.Titles titles = roles.read(name);
    Line line = name.line();
    PersonMention mention =
        new PersonMention(
            line.span(name.first(), name.last()),
            line.span(titles.first(), titles.last()),
            line.sentence().span(),
            name.text(),
            PersonMention.Kind.NAME);
    Family family = Family.of(name, titles.first(), titles.last(), roles.words());
    return new LinkedName(
        name, name.text(), NameForm.of(name.text()), titles, family, mention, Optional.empty());
  }

  /** The same name with a surname that stands at the next one: {@code Bill and Hillary Clinton}. */
  LinkedName withSurnameOf(LinkedName next) {
    Name other = next.name();
    String full = text + " " + other.line().text(other.last(), other.last());
    return new LinkedName(name, full, NameForm.of(full), titles, family, mention, company);
  }

  /** The same name with an office that stands at another. */
  LinkedName with(List<Role> roles) {
    return new LinkedName(name, text, form, titles.with(roles), family, mention, company);
  }

  /** The same name in the company of others. */
  LinkedName in(int number) {
    return new LinkedName(name, text, form, titles, family, mention, Optional.of(number));
  }

  /** The age behind the name: {@code Ali Khan, 23,}. */
  Optional<Integer> age() {
    Line line = name.line();
    String number = line.lower(name.last() + 2);
    boolean told =
        line.lower(name.last() + 1).equals(",") || line.lower(name.last() + 1).equals("(");
    boolean digits =
        !number.isEmpty()
            && number.length() < 3
            && number.chars().allMatch(c -> c >= '0' && c <= '9');
    String next = line.lower(name.last() + 3);
    boolean closed = next.isEmpty() || ",.);".contains(next) || next.equals("and");
    return told && digits && closed ? Optional.of(Integer.valueOf(number)) : Optional.empty();
  }

  int start() {
    return mention.span().start();
  }
}
