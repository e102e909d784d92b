package io.github.dateline.person;

import java.util.List;

/**
 * A name with what stands around it.
 *
 * @param name the name in its sentence
 * @param text the name as the person is to be called
 * @param form that taken apart
 * @param titles its titles and roles
 * @param family what is said of the bearer's family
 * @param mention the mention that it becomes
 */
record LinkedName(
    Name name,
    String text,
    NameForm form,
    RoleReader.Titles titles,
    Family family,
    PersonMention mention) {

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
    return new LinkedName(name, name.text(), NameForm.of(name.text()), titles, family, mention);
  }

  /** The same name with a surname that stands at the next one: {@code Bill and Hillary Clinton}. */
  LinkedName withSurnameOf(LinkedName next) {
    Name other = next.name();
    String full = text + " " + other.line().text(other.last(), other.last());
    return new LinkedName(name, full, NameForm.of(full), titles, family, mention);
  }

  /** The same name with an office that stands at another. */
  LinkedName with(List<Role> roles) {
    return new LinkedName(name, text, form, titles.with(roles), family, mention);
  }

  int start() {
    return mention.span().start();
  }
}
