package io.github.dateline.person;

/**
 * A name with what stands around it.
 *
 * @param name the name in its sentence
 * @param form the name taken apart
 * @param titles its titles and roles
 * @param mention the mention that it becomes
 */
record LinkedName(Name name, NameForm form, RoleReader.Titles titles, PersonMention mention) {

  static LinkedName of(Name name, RoleReader roles) {
    RoleReader.Titles titles = roles.read(name);
    Line line = name.line();
    PersonMention mention =
        new PersonMention(
            line.span(name.first(), name.last()),
            line.span(titles.first(), titles.last()),
            line.sentence().span(),
            name.text(),
            PersonMention.Kind.NAME);
    return new LinkedName(name, NameForm.of(name.text()), titles, mention);
  }

  int start() {
    return mention.span().start();
  }
}
