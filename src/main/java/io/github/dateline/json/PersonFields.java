package io.github.dateline.json;

import io.github.dateline.person.CorpusPerson;
import io.github.dateline.person.Person;
import io.github.dateline.person.PersonMention;
import io.github.dateline.person.Role;

/** People, as documents and as a corpus know them. */
final class PersonFields {

  private PersonFields() {}

  static void write(Entry out, Person person) {
    out.text("id", person.id());
    out.text("name", person.name());
    out.texts("aliases", person.aliases());
    out.list("roles", person.roles(), PersonFields::write);
    out.list("mentions", person.mentions(), PersonFields::write);
  }

  static Person person(Fields in) {
    return new Person(
        in.text("id"),
        in.text("name"),
        in.texts("aliases"),
        in.list("roles", PersonFields::role),
        in.list("mentions", PersonFields::mention));
  }

  /** Writes a person of a corpus for readers of the JSON; it is merged anew when read back. */
  static void write(Entry out, CorpusPerson person) {
    out.text("id", person.id());
    out.text("name", person.name());
    out.texts("aliases", person.aliases());
    out.list("roles", person.roles(), PersonFields::write);
    out.list(
        "views",
        person.views(),
        (entry, view) -> {
          entry.text("document", view.document()).text("person", view.person().id());
          view.asOf().ifPresent(day -> entry.day("asOf", day));
        });
    out.texts("reasons", person.reasons());
  }

  private static void write(Entry out, Role role) {
    out.text("text", role.text()).constant("tenure", role.tenure());
    out.text("affiliation", role.affiliation());
  }

  private static Role role(Fields in) {
    return new Role(
        in.text("text"), in.constant("tenure", Role.Tenure.class), in.optionalText("affiliation"));
  }

  private static void write(Entry out, PersonMention mention) {
    out.span("span", mention.span());
    out.span("extent", mention.extent());
    out.span("sentence", mention.sentence());
    out.text("text", mention.text());
    out.constant("kind", mention.kind());
  }

  private static PersonMention mention(Fields in) {
    return new PersonMention(
        in.span("span"),
        in.span("extent"),
        in.span("sentence"),
        in.text("text"),
        in.constant("kind", PersonMention.Kind.class));
  }
}
